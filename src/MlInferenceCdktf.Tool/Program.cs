using System.CommandLine;
using MlInferenceCdktf.CommandLine;
using MlInferenceCdktf.CommandLine.Review;
using MlInferenceCdktf.CommandLine.Sandbox;

namespace MlInferenceCdktf.Tool;

/// <summary>The verbs that need no constructs, as a tool of their own.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => Verbs.RunAsync(
        new("Reviews Terraform plans of inference services on Google Cloud, and runs Terraform over their stacks offline.")
        {
            ReviewCommand.Create(),
            SandboxCommand.Create(new FoundStack()),
        },
        arguments);
}
