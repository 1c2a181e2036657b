using System.Text;

namespace MlInferenceCdktf.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Shown, and can be acknowledged with a reason; nothing stops.</summary>
    Warning,

    /// <summary>Nothing is made until it is mended.</summary>
    Error,
}

/// <summary>One thing that is wrong, or worth knowing, with what to do about it.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Path">The option it is about, such as <c>regions[us-central1].zones</c>; empty when it is about a whole file.</param>
/// <param name="Message">What is wrong, with the value found.</param>
/// <param name="Fix">What to write instead.</param>
/// <param name="Location">Where the option stands, such as <c>inference.yaml:12</c>; null when it came from code.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Path, string Message, string Fix, string? Location = null)
{
    /// <summary>The stable id, such as <c>MLI1101</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The diagnostic in two lines: what is wrong, and the fix.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Id).Append(Severity is DiagnosticSeverity.Error ? " error    " : " warning  ");
        if (Location is not null)
        {
            text.Append(Location).Append(": ");
        }

        if (Path.Length > 0)
        {
            text.Append(Path).Append(": ");
        }

        return text.Append(Message).Append('\n')
            .Append("         fix: ").Append(Fix).ToString();
    }
}

/// <summary>A kind of diagnostic; the page <c>docs/diagnostics.md</c> lists them all.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Explanation">Why it matters: who would reject it, or what would happen.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string Explanation);
