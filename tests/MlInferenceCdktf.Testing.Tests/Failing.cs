namespace MlInferenceCdktf.Testing.Tests;

internal static class Failing
{
    /// <summary>The message of the assertion that an action is expected to fail with.</summary>
    public static string Message(Action action) => Assert.Throws<TerraformAssertionException>(action).Message;
}
