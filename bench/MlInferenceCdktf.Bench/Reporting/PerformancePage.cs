namespace MlInferenceCdktf.Bench.Reporting;

/// <summary>docs/performance.md.</summary>
internal static class PerformancePage
{
    public static string Of(BenchmarkResult result)
    {
        var warm = result.Comparisons.Where(c => !c.IsCold).ToArray();
        var cold = result.Comparisons.Where(c => c.IsCold).ToArray();
        return $"""
            # Performance

            How long a synthesis takes, beside the same resources written directly in JavaScript. This page is written by the benchmark;
            [run it](#run-it) on a machine of your own. Ratios travel between machines, milliseconds do not.

            Measured on {Machine(result)}. Medians of {Figures.Text(result.Rounds, "0")} runs, with their range in brackets.

            ## Targets

            {Tables.Targets(result)}

            ## What is compared

            - **This library**: its app, built for release, as in `dotnet MlInferenceCdktf.App.dll synth`: start of .NET and of Node.js, reading the
              file, planning, synthesis, manifest. {Build(result)}
            - **JavaScript**: `bench/javascript`, the same resources written by hand with `cdktf` and `@cdktf/provider-google` of the same versions,
              importing only the provider's submodules that it needs. It is handed all decided values (names, zones, ranges, boot files), so it
              neither plans nor checks anything.

            Before anything is timed, both must give the same `cdk.tf.json` for every size, metadata and the order of keys aside. The programs run
            in turn, in rounds of all of them, after a round that is thrown away. A ratio is of two runs side by side.

            The example is [`inference.yaml`](../inference.yaml): {Figures.Text(warm[0].Case.Regions, "0")} regions with GPUs. The sizes are one CPU service in more and more regions.

            ## Warm

            {Tables.Comparisons(warm)}

            ## Cold

            As on a machine that never ran it: jsii's cache of unpacked packages and the code cache of the kernel are empty. JavaScript has no cache
            of its own. The disk's cache is warm for both.

            {Tables.Comparisons(cold)}

            ## Memory and processor time

            {Tables.Resources([.. warm, .. cold])}

            Memory is the sum of the peaks of a program's processes: exact for JavaScript, which is one process, and at most too high for this
            library, which is several.

            ## Growth

            {Tables.Growths(warm)}

            Worse than linear means that a region costs more among many than among few; a tenth more passes as noise.

            ## Floors

            {Tables.Floors(result.Floors)}

            ## Planning

            `Planner.Plan` alone, in one process and on one thread, once it is warm: what a test of options costs.

            {Tables.Planning(result.Planning)}

            ## The sandbox

            `terraform validate` and `terraform plan` in the [sandbox](sandbox.md), beside the same commands over a stack of one resource that needs no
            provider: what terraform takes at the least. The start of the sandbox and `terraform init` are not in them.

            {Tables.Sandbox(result.Sandbox)}

            ## A review

            `PlanReviewer.Review` of a plan of {Figures.Text(result.Review.Bytes / 1e6, "0.0")} MB with {Figures.Text(result.Review.Changes, "#,0")} changed resources, beside what a summarizer does at the least:
            parse the plan and count its actions. The plan is real Terraform's for a label that changes in {result.Review.Case.Name}, side by side in modules.

            {Tables.Review(result.Review)}

            ## What the figures do not say

            - Building is not in them: neither `dotnet build`, which generates the bindings once, nor `dotnet run`, which looks for changes before each
              start, nor a TypeScript compiler on the other side.
            - JavaScript runs as people run it. Bundling and a code cache, which this library uses, would speed it up too.
            - Terraform is in those of the sandbox only. A plan against Google Cloud takes longer than any synthesis here.
            - They come from one machine, and other work on it moves them: read the ranges, not the digits. No test asserts a time.

            ## Run it

            ```sh
            dotnet run -c Release --project bench/MlInferenceCdktf.Bench -- --write docs/performance.md
            ```

            It takes some minutes, on a machine that does nothing else. Without `--write` it prints the page; `--rounds` says how often everything is
            measured, and `--check` only sees whether both still make the same Terraform. Memory and processor time are read on Linux only.

            """.ReplaceLineEndings("\n");
    }

    private static string Machine(BenchmarkResult result)
    {
        var machine = result.Machine;
        return FormattableString.Invariant($"{machine.Cores} cores, {machine.System}, .NET {machine.DotNet}, Node.js {machine.Node}");
    }

    private static string Build(BenchmarkResult result) => (result.Machine.IsAheadOfTime, result.Machine.HasLauncher) switch
    {
        (true, true) => "The build compiled it ahead of time, and the jsii kernel ran through the library's launcher (`bindings/runtime`).",
        (true, false) => "The build compiled it ahead of time; the jsii kernel ran in the stock runtime's two processes.",
        (false, true) => "The build did not compile it ahead of time; the jsii kernel ran through the library's launcher (`bindings/runtime`).",
        _ => "The build did not compile it ahead of time, and the jsii kernel ran in the stock runtime's two processes.",
    };
}
