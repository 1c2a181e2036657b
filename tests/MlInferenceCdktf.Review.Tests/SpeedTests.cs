using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests;

/// <summary>A review must not be what a pipeline waits for.</summary>
public sealed class SpeedTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Size = 3_000_000;

    [Fact]
    public void Reviews_three_megabytes_in_under_a_second()
    {
        var plan = Large();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            _ = PlanReviewer.Review(plan);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        output.WriteLine(FormattableString.Invariant($"{plan.Length / 1e6:0.0} MB: {best.TotalMilliseconds:0} ms"));
        Assert.True(best < TimeSpan.FromSeconds(1), FormattableString.Invariant($"A plan of {plan.Length / 1e6:0.0} MB took {best.TotalMilliseconds:0} ms at best of three."));
    }

    /// <summary>Stacks side by side in modules, each with labels that replace its templates.</summary>
    private static byte[] Large()
    {
        var one = RecordedCase.All["default-labels"].Plan();
        var (entries, calls) = (new JsonArray(), new JsonObject());
        var size = 0;
        for (var i = 0; size < Size; i++)
        {
            foreach (var entry in one["resource_changes"]!.AsArray())
            {
                var copy = (JsonObject)entry!.DeepClone();
                copy["address"] = $"module.m{i}.{entry["address"]}";
                copy["module_address"] = $"module.m{i}";
                size += copy.ToJsonString().Length;
                entries.Add(copy);
            }

            calls[$"m{i}"] = new JsonObject { ["module"] = one["configuration"]!["root_module"]!.DeepClone() };
        }

        one["resource_changes"] = entries;
        one["configuration"]!["root_module"] = new JsonObject { ["module_calls"] = calls };
        return Encoding.UTF8.GetBytes(one.ToJsonString());
    }
}
