using System.Text.Encodings.Web;
using System.Text.Json;
using MlInferenceCdktf.Diagnostics;
using Spectre.Console;

namespace MlInferenceCdktf.CommandLine;

/// <summary>Writes to standard output, for people and for programs.</summary>
internal static class Terminal
{
    private const int WidthOfPipes = 160;

    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IAnsiConsole Out()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings());
        }

        // A file or a log shows escape sequences as noise, and has no width of its own.
        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            // In a CI system that it knows, Spectre would turn the escapes on again.
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        plain.Profile.Width = WidthOfPipes;
        return plain;
    }

    public static void WriteJson<T>(T value) => Console.Out.Write(JsonSerializer.Serialize(value, s_json) + "\n");

    public static void WriteWarnings(ValueList<Diagnostic> warnings)
    {
        foreach (var warning in warnings)
        {
            Console.Out.WriteLine(warning.ToString());
        }

        if (warnings.Count > 0)
        {
            Console.Out.WriteLine();
        }
    }
}
