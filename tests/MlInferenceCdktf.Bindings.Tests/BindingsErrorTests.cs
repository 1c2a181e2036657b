using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Bindings.Tests;

/// <summary>What a newcomer sees when the bindings cannot be made: one error, with what to do.</summary>
public sealed partial class BindingsErrorTests
{
    [ToolFact("dotnet")]
    public void Without_node_the_build_says_what_to_install()
    {
        using var copy = new BindingsCopy();
        AssertOneError(copy.Build(("PATH", copy.Programs(("dotnet", null), ("sh", null)))), "MLIB001");
    }

    [ToolFact("dotnet")]
    public void With_an_old_node_the_build_says_which_one_it_needs()
    {
        using var copy = new BindingsCopy();
        var programs = copy.Programs(("dotnet", null), ("sh", null), ("node", "#!/bin/sh\necho v18.20.4\n"));
        AssertOneError(copy.Build(("PATH", programs)), "MLIB002");
    }

    [ToolFact("node")]
    public void Without_a_network_the_build_names_the_registry_as_the_trouble()
    {
        using var copy = new BindingsCopy();
        using var cache = new TemporaryFolder();
        AssertOneError(copy.Build(("npm_config_registry", "http://127.0.0.1:9/"), ("npm_config_cache", cache.Path), ("npm_config_fetch_retries", "0")), "MLIB004");
    }

    [ToolFact("node")]
    public void A_misspelt_resource_is_named_with_the_nearest_one()
    {
        using var copy = new BindingsCopy();
        File.AppendAllText(copy["resources.txt"], "google_compute_netwrok\n");
        var error = AssertOneError(copy.Build(), "MLIB005");
        Assert.Contains("google_compute_netwrok", error, StringComparison.Ordinal);
        Assert.Contains("google_compute_network", error, StringComparison.Ordinal);
    }

    private static string AssertOneError(ToolResult build, string code)
    {
        var errors = ErrorLine().Matches(build.Output).Select(m => m.Value.Trim()).Distinct().ToArray();
        Assert.True(build.ExitCode != 0 && errors.Length == 1 && errors[0].Contains(code, StringComparison.Ordinal),
            $"expected one error {code}, and got:\n{build.Output}\n{build.Error}");
        return errors[0];
    }

    [GeneratedRegex(@"^.*\berror [A-Z]+[0-9]+:.*$", RegexOptions.Multiline, 5000)]
    private static partial Regex ErrorLine();
}
