namespace MlInferenceCdktf.TestSupport;

/// <summary>A test that needs a program: skipped with a reason where it is missing, except in CI, where it must run.</summary>
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool) => Skip = MissingTool.Reason(tool);
}

/// <summary><see cref="ToolFactAttribute"/> with data.</summary>
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string tool) => Skip = MissingTool.Reason(tool);
}

/// <summary><see cref="ToolFactAttribute"/> for PyYAML, the parser of cloud-init.</summary>
internal sealed class PyYamlFactAttribute : FactAttribute
{
    public PyYamlFactAttribute() => Skip = MissingTool.Reason("python3") ?? (IsHere() ? null : MissingTool.Reason("python3-yaml"));

    private static bool IsHere() => Tool.IsHere("python3") && Tool.Run("python3", ["-c", "import yaml"]).ExitCode == 0;
}

internal static class MissingTool
{
    public static string? Reason(string tool) =>
        Tool.IsHere(tool) || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : $"'{tool}' is not installed here; CI runs this test.";
}
