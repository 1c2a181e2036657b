namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>Cases that the sandbox is known to plan otherwise: a name and the reason a line.</summary>
internal static class Unmatched
{
    public static HashSet<string> Names { get; } = Read();

    private static HashSet<string> Read()
    {
        using var text = new StreamReader(typeof(Unmatched).Assembly.GetManifestResourceStream("unmatched.txt")!);
        return [.. text.ReadToEnd().Split('\n').Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split(' ')[0])];
    }
}
