using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>The simulated project behind a stack, and what is in it before terraform writes to it.</summary>
internal static class Projects
{
    private const string Unnamed = "sandbox-project";

    /// <summary>The project that the stack names, empty.</summary>
    public static SimulatedProject For(StackFiles stack)
    {
        var defaults = new SimulatedProjectOptions();
        return new(stack.Project ?? Unnamed, new()
        {
            IdFormat = static type => SchemaTable.Instance.Find(SchemaKind.Resource, type)?.IdFormat,
            Region = stack.Region ?? defaults.Region,
        });
    }

    /// <summary>Objects that the stack names in plain text and does not make exist in its project.</summary>
    public static void Bring(SimulatedProject project, StackFiles stack) => project.Bring(stack.Resources);

    /// <summary>The same by what terraform worked out: for names that come from variables, locals, modules or HCL.</summary>
    public static void BringPlanned(SimulatedProject project, TerraformPlan plan) =>
        project.Bring(plan.Changes.Where(static change => change.After is not null).Select(static change => (change.Type, change.After!)));

    /// <summary>Puts the objects of a state into a project.</summary>
    public static void Seed(ISimulatedProject project, TerraformState state)
    {
        foreach (var (type, attributes) in state.Objects)
        {
            project.Seed(type, (JsonObject)attributes.DeepClone());
        }
    }
}
