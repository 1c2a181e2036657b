namespace StackTests;

/// <summary>A test that runs terraform: skipped where there is none, but never in CI.</summary>
internal sealed class TerraformFactAttribute : FactAttribute
{
    public TerraformFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var inCi = Environment.GetEnvironmentVariable("CI") is "true";
        if (!inCi && !folders.Any(static folder => File.Exists(Path.Combine(folder, "terraform"))))
        {
            Skip = "terraform is not on the PATH.";
        }
    }
}
