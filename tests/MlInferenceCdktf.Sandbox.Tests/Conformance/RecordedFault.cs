using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Tests.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>Where the real provider stopped a fault; past <see cref="Apply"/>, nobody but Google can.</summary>
internal enum FaultStage
{
    Validate,
    Plan,
    Apply,
    Accepted,
}

/// <summary>One change of a resource that puts a fault in. No value means that the argument is removed.</summary>
internal sealed record FaultEdit(string Address, IReadOnlyList<string> Path, JsonNode? Value)
{
    public string Type => Address.Split('.')[0];

    /// <summary>The last argument on the path: what is below a map is the user's own key.</summary>
    public string Argument
    {
        get
        {
            var block = SchemaTable.Instance.Find(SchemaKind.Resource, Type)?.Block;
            for (var index = 0; index < Path.Count; index++)
            {
                var attribute = block?[Path[index]];
                if (attribute?.Kind == AttributeKind.Map)
                {
                    return Path[index];
                }

                block = attribute?.Block;
            }

            return Path[^1];
        }
    }
}

/// <summary>A single fault in the base stack and what the real provider made of it in an empty project.</summary>
internal sealed partial record RecordedFault(string Name, FaultStage Stage, IReadOnlyList<FaultEdit> Edits, string Error)
{
    public static IReadOnlyList<RecordedFault> All { get; } = [.. Packed.Objects("faults.jsonl.br").Select(Read)];

    /// <summary>
    /// What a message about the fault names: the argument, or, where terraform itself did not speak of an argument, the resources.
    /// </summary>
    public IEnumerable<string> Named =>
        Edits.Select(edit => Error.Length == 0 || Error.Contains(edit.Argument, StringComparison.Ordinal) || Error.Contains(ApiField.Of(edit.Argument), StringComparison.Ordinal)
            ? edit.Argument
            : SchemaTable.Instance.Find(SchemaKind.Resource, edit.Type) is null ? edit.Type : edit.Address);

    public static RecordedFault Find(string name) => All.Single(fault => fault.Name == name);

    /// <summary>The base stack with the fault in it.</summary>
    public JsonObject Config => Broken(RecordedCase.BaseConfig);

    /// <summary>
    /// The faulty resource with what it refers to, so that an apply from nothing makes little else. Every backend balances
    /// by RATE: the base mixes modes for one group, which Google refuses.
    /// </summary>
    public JsonObject SmallConfig
    {
        get
        {
            var config = BaseStack.ByRate();
            return BaseStack.Only(Broken(config), Edits.Select(static edit => edit.Address));
        }
    }

    private JsonObject Broken(JsonObject config)
    {
        var broken = (JsonObject)config.DeepClone();
        foreach (var edit in Edits)
        {
            Cloud.Edits.Set(BaseStack.Resource(broken, edit.Address), edit.Path, edit.Value?.DeepClone());
        }

        return broken;
    }

    private static RecordedFault Read(JsonObject line) => new(
        line["name"]!.GetValue<string>(),
        Enum.Parse<FaultStage>(line["stage"]!.GetValue<string>(), ignoreCase: true),
        [.. line["edits"]!.AsArray().Select(static edit => Read(edit!))],
        line["error"]?.GetValue<string>() ?? "");

    /// <summary>Places in lists are left out: an edit goes through the first element.</summary>
    private static FaultEdit Read(JsonNode edit) => new(
        edit["address"]!.GetValue<string>(),
        [.. edit["path"]!.AsArray().Select(static step => step!.ToString()).Where(static step => !Place().IsMatch(step))],
        edit["value"]);

    [GeneratedRegex("^[0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
