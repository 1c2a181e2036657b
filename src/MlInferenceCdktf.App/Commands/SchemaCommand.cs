using System.CommandLine;
using MlInferenceCdktf.CommandLine;

namespace MlInferenceCdktf.App.Commands;

/// <summary>Prints the JSON Schema of description files.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var part = new Option<bool>("--part") { Description = "Of a file that is a base, or has one: it need not say everything." };
        var command = new Command("schema", "Prints the JSON Schema of description files, for editors that complete and check them.") { part };
        command.SetAction(parsed => UserErrors.Catch(() =>
            Console.Out.Write(parsed.GetValue(part) ? InferenceSchema.GeneratePart() : InferenceSchema.Generate())));
        return command;
    }
}
