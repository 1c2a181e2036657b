using MlInferenceCdktf.Bench.Subjects;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.Bench.Measuring;

/// <summary>What terraform takes in the sandbox, beside what it takes for a stack that needs no provider.</summary>
internal static class SandboxSpeed
{
    /// <summary>Of a resource that is part of terraform itself: nobody plans in less.</summary>
    private const string Nothing = """{ "resource": { "terraform_data": { "one": {} } } }""";

    public static async Task<SandboxFigures> OfAsync(BenchCase each, Workspace workspace, int rounds)
    {
        var stack = await File.ReadAllTextAsync(SameTerraform.DocumentOf(each, workspace));
        var figures = new SandboxFigures(each);
        for (var round = 0; round <= rounds; round++)
        {
            var floor = await OnceAsync(Nothing);
            var ours = await OnceAsync(stack);
            if (round > 0)
            {
                figures.Floor.Add(floor);
                figures.Stack.Add(ours);
            }
        }

        return figures;
    }

    private static async Task<SandboxSample> OnceAsync(string stack)
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(stack);
        var validate = (await sandbox.ValidateAsync()).OrThrow();
        var plan = (await sandbox.TryPlanAsync()).OrThrow();
        return new(validate.Elapsed.TotalMilliseconds, plan.Elapsed.TotalMilliseconds);
    }
}

/// <summary>One validation and one plan.</summary>
/// <param name="Validate">Milliseconds of <c>terraform validate</c>.</param>
/// <param name="Plan">Milliseconds of <c>terraform plan</c>.</param>
internal sealed record SandboxSample(double Validate, double Plan);

/// <summary>All runs of a stack, each beside one of the floor.</summary>
/// <param name="Case">The stack.</param>
internal sealed record SandboxFigures(BenchCase Case)
{
    public List<SandboxSample> Stack { get; } = [];

    public List<SandboxSample> Floor { get; } = [];

    public Spread Of(Func<SandboxSample, double> figure) => Spread.Of(Stack.Select(figure));

    public Spread FloorOf(Func<SandboxSample, double> figure) => Spread.Of(Floor.Select(figure));

    public Spread Ratio(Func<SandboxSample, double> figure) => Spread.Of(Stack.Zip(Floor, (ours, floor) => figure(ours) / figure(floor)));
}
