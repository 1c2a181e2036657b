namespace MlInferenceCdktf.Review.Tests;

public sealed class PurityTests
{
    [Fact]
    public void References_neither_jsii_nor_the_sandbox_nor_bindings()
    {
        var references = typeof(PlanReviewer).Assembly.GetReferencedAssemblies().Select(static name => name.Name!);
        Assert.All(references, static name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }
}
