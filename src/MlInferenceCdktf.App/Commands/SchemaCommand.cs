using System.CommandLine;

namespace MlInferenceCdktf.App.Commands;

/// <summary>Prints the JSON Schema of description files.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema of description files, for editors that complete and check them.");
        command.SetAction(_ => UserErrors.Catch(() => Console.Out.Write(InferenceSchema.Generate())));
        return command;
    }
}
