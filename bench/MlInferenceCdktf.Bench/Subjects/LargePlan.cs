using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>A plan as large as plans get: the one of a changed label, by real Terraform, side by side in modules.</summary>
internal static class LargePlan
{
    private const int Bytes = 3_000_000;

    /// <summary>What <c>terraform show -json</c> would write.</summary>
    /// <param name="stack">The <c>cdk.tf.json</c> whose label changes.</param>
    public static async Task<byte[]> OfAsync(string stack)
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(stack);
        (await sandbox.ApplyAsync()).OrThrow();
        await sandbox.ChangeAsync(Labelled(stack));
        return Multiplied((await sandbox.PlanAsync()).Json);
    }

    /// <summary>A label that the provider puts on everything replaces templates and rolls groups.</summary>
    private static string Labelled(string stack)
    {
        var root = JsonNode.Parse(stack)!;
        root["provider"]!["google"]![0]!["default_labels"] = new JsonObject { ["bench"] = "changed" };
        return root.ToJsonString();
    }

    private static byte[] Multiplied(JsonObject plan)
    {
        var (changes, modules) = (new JsonArray(), new JsonObject());
        var configuration = plan["configuration"]!["root_module"]!;
        var size = Length(plan);
        for (var module = 0; size < Bytes; module++)
        {
            var name = FormattableString.Invariant($"m{module}");
            foreach (var change in plan["resource_changes"]!.AsArray())
            {
                var copy = change!.DeepClone().AsObject();
                copy["address"] = $"module.{name}.{change["address"]}";
                copy["module_address"] = $"module.{name}";
                size += Length(copy);
                changes.Add(copy);
            }

            modules[name] = new JsonObject { ["module"] = configuration.DeepClone() };
            size += Length(configuration);
        }

        var large = plan.DeepClone().AsObject();
        large["resource_changes"] = changes;
        large["configuration"]!["root_module"] = new JsonObject { ["module_calls"] = modules };
        return Encoding.UTF8.GetBytes(large.ToJsonString());
    }

    private static int Length(JsonNode node) => node.ToJsonString().Length;
}
