using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>The configuration part of a plan: which resource names which, through modules' inputs and outputs.</summary>
internal sealed class Configuration
{
    private const int MaxHops = 16;

    private readonly Dictionary<string, ConfigResource> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _outputs = new(StringComparer.Ordinal);

    public Configuration(JsonElement configuration) => Index(configuration.At("root_module"), "");

    /// <summary>Whether the plan has a configuration at all; some tools cut it off.</summary>
    public bool IsKnown => _resources.Count > 0;

    public ConfigResource? Find(string configAddress) => _resources.GetValueOrDefault(configAddress);

    /// <summary>The configuration addresses that an attribute names, in order.</summary>
    public IReadOnlyList<string> References(string configAddress, string attribute) =>
        Find(configAddress) is { } resource ? Named(resource.Expressions.At(attribute), resource.Module) : [];

    /// <summary>Everything that a resource names.</summary>
    public IReadOnlyList<string> AllReferences(string configAddress) =>
        Find(configAddress) is { } resource ? Named(resource.Expressions, resource.Module) : [];

    /// <summary>The addresses that an expression names, whatever blocks it is made of.</summary>
    public IReadOnlyList<string> Named(JsonElement expression, string module)
    {
        List<string> found = [];
        Follow(expression, module, found, 0);
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private void Index(JsonElement module, string path)
    {
        foreach (var resource in module.At("resources").Items())
        {
            if (resource.Text("address") is { } address)
            {
                _resources[path + address] = new(path + address, path, resource.At("expressions"));
            }
        }

        foreach (var output in module.At("outputs").Members())
        {
            _outputs[path + output.Name] = output.Value.At("expression");
        }

        foreach (var call in module.At("module_calls").Members())
        {
            var inner = $"{path}module.{call.Name}.";
            foreach (var input in call.Value.At("expressions").Members())
            {
                _inputs[inner + input.Name] = input.Value;
            }

            Index(call.Value.At("module"), inner);
        }
    }

    private void Follow(JsonElement expression, string module, List<string> found, int hops)
    {
        if (hops > MaxHops)
        {
            return;
        }

        foreach (var reference in expression.At("references").Items().Select(static reference => reference.Text()).OfType<string>())
        {
            Resolve(reference, module, found, hops);
        }

        var inner = expression.ValueKind == JsonValueKind.Array ? expression.Items() : expression.Members().Where(static member => member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && member.Name is not ("references" or "constant_value")).Select(static member => member.Value);
        foreach (var part in inner)
        {
            Follow(part, module, found, hops + 1);
        }
    }

    private void Resolve(string reference, string module, List<string> found, int hops)
    {
        switch (PathText.WithoutIndexes(reference).Split('.'))
        {
            case ["var", var name, ..]:
                Follow(_inputs.GetValueOrDefault(module + name), Parent(module), found, hops + 1);
                break;
            case ["module", var call, var name, ..]:
                Follow(_outputs.GetValueOrDefault($"{module}module.{call}.{name}"), $"{module}module.{call}.", found, hops + 1);
                break;
            case [var type, var name, ..] when _resources.ContainsKey($"{module}{type}.{name}"):
                found.Add($"{module}{type}.{name}");
                break;
        }
    }

    private static string Parent(string module)
    {
        var at = module.LastIndexOf("module.", StringComparison.Ordinal);
        return at < 0 ? "" : module[..at];
    }
}
