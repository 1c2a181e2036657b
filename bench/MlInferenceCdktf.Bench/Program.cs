using System.CommandLine;
using MlInferenceCdktf.Bench;
using MlInferenceCdktf.Bench.Reporting;
using MlInferenceCdktf.Bench.Subjects;

var rounds = new Option<int>("--rounds") { Description = "Measured runs of everything; one more warms up.", DefaultValueFactory = _ => 7 };
var write = new Option<string?>("--write") { Description = "The file to write the report to; without it, standard output." };
var check = new Option<bool>("--check") { Description = "Measures nothing: only sees whether both make the same Terraform." };
rounds.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() < 1)
    {
        result.AddError("--rounds: write 1 or more.");
    }
});
var root = new RootCommand("Measures this library beside the same resources written directly in JavaScript.") { rounds, write, check };
root.SetAction(async (parsed, cancellation) =>
{
    if (!Sources.IsRelease)
    {
        await Console.Error.WriteLineAsync("A debug build says nothing about speed: run this with -c Release.");
        return 1;
    }

    if (parsed.GetValue(check))
    {
        Benchmark.Check();
        return 0;
    }

    var report = PerformancePage.Of(await Benchmark.RunAsync(parsed.GetValue(rounds)));
    if (parsed.GetValue(write) is { } file)
    {
        await File.WriteAllTextAsync(file, report, cancellation);
    }
    else
    {
        await Console.Out.WriteAsync(report);
    }

    return 0;
});
return await root.Parse(args).InvokeAsync();
