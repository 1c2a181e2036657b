namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>The folder of a user's stack, which is read and never written to.</summary>
internal static class StackFolder
{
    private static readonly string[] Patterns = ["*.tf.json", "*.tf", "*.tfvars", "*.tfvars.json"];

    /// <summary>The files that terraform would read.</summary>
    /// <exception cref="SandboxException">There is no such folder, or no stack in it.</exception>
    public static IReadOnlyList<string> Files(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new SandboxException($"There is no folder '{folder}'. Name the folder of a synthesized stack, such as cdktf.out/stacks/NAME.");
        }

        var found = Patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)).Distinct(StringComparer.Ordinal).ToList();
        return found.Exists(static file => file.EndsWith(".tf", StringComparison.Ordinal) || file.EndsWith(".tf.json", StringComparison.Ordinal))
            ? found
            : throw new SandboxException($"'{folder}' has no cdk.tf.json, .tf.json or .tf file. {Advice(folder)}");
    }

    private static string Advice(string folder)
    {
        var inside = Directory.EnumerateDirectories(folder)
            .Where(static inner => Patterns.Any(pattern => Directory.EnumerateFiles(inner, pattern, SearchOption.AllDirectories).Any()))
            .Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        return inside.Count == 0
            ? "Synthesize the stack first, or name the folder that has it."
            : $"Modules alone cannot be planned: name the folder of the stack that uses them (there are files in {string.Join(", ", inside)}).";
    }
}
