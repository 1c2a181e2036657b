namespace MlInferenceCdktf.Review.Tests;

public sealed class PurityTests
{
    [Fact]
    public void References_neither_jsii_nor_the_sandbox_nor_bindings()
    {
        var references = typeof(PlanReviewer).Assembly.GetReferencedAssemblies().Select(static name => name.Name!);
        Assert.All(references, static name => Assert.True(name.StartsWith("System", StringComparison.Ordinal) || name is "YamlDotNet", $"{name} has no place below the reviewer"));
    }
}
