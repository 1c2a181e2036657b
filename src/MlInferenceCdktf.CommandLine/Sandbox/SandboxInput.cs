using System.CommandLine;
using System.CommandLine.Parsing;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>The arguments that all verbs of the sandbox take.</summary>
internal sealed class SandboxInput
{
    private readonly DefaultStack _default;
    private readonly Argument<string?> _folder;
    private readonly Option<string?> _state = new("--state")
    {
        Description = "A Terraform state (*.tfstate) to start from: its objects exist in the simulated project. It is never written to.",
    };

    private SandboxInput(DefaultStack standard)
    {
        _default = standard;
        _folder = new("folder")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = $"A folder with cdk.tf.json, .tf.json or .tf files of google resources. Without it: {standard.Description}.",
        };
    }

    public static SandboxInput AddTo(Command command, DefaultStack standard)
    {
        var input = new SandboxInput(standard);
        command.Arguments.Add(input._folder);
        if (standard.Place is { } place)
        {
            command.Options.Add(place);
            command.Validators.Add(result => RefuseBoth(result, input._folder, place));
        }

        command.Options.Add(input._state);
        return input;
    }

    public string? State(ParseResult parsed) => parsed.GetValue(_state);

    /// <exception cref="UserErrorException">No folder is named, and there is no other stack.</exception>
    public StackInput Open(ParseResult parsed) =>
        parsed.GetValue(_folder) is { } folder ? new(folder, folder) : _default.Open(parsed);

    public SandboxOptions Options(ParseResult parsed) => new() { StateFile = State(parsed) };

    private static void RefuseBoth(CommandResult result, Argument<string?> folder, Option place)
    {
        if (result.GetValue(folder) is not null && result.GetResult(place) is { Implicit: false })
        {
            result.AddError($"{place.Name}: a folder is named too, which is synthesized already; name one of the two.");
        }
    }
}
