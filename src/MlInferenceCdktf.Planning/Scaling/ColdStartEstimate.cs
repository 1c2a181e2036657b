using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning;

/// <summary>
/// A sum of what a new replica goes through before its first answer. An estimate: image, weights and rates are known roughly at best,
/// so it is rounded up to whole minutes, and what is not known is said.
/// </summary>
/// <param name="Seconds">The parts that are known, in seconds.</param>
/// <param name="Parts">Them in words.</param>
/// <param name="Unknown">What is not known; empty when the sum is whole.</param>
internal sealed record ColdStartEstimate(double Seconds, ValueList<string> Parts, ValueList<string> Unknown)
{
    // Rates that MLI1541 refuses give no time at all.
    private const double MostSeconds = 1e7;

    public TimeSpan Rounded => Seconds is > 0 and < MostSeconds ? TimeSpan.FromMinutes(Math.Ceiling(Seconds / 60)) : TimeSpan.MaxValue;

    public string Sum => string.Join(" + ", Parts) + FormattableString.Invariant($" = {Seconds:0} s");

    public static ColdStartEstimate Of(PlanningContext context)
    {
        var (rates, server) = (context.Options.Defaults.ColdStart, context.Options.Server);
        var image = ImageGb(server, context.Needs.Image);
        var model = ServedModel.Of(context.Catalog, server);
        double seconds = rates.Boot.TotalSeconds;
        var parts = new List<string> { Part(seconds, "boot") };
        void Add(double more, string what)
        {
            seconds += more;
            parts.Add(Part(more, what));
        }

        var driver = rates.Driver.TotalSeconds;
        if (image is { } gb)
        {
            var rate = Math.Min(rates.ImageMegabytesPerSecond, DiskRate(context));
            var pull = (double)gb * 1000 / rate;
            Add(Math.Max(pull, driver), FormattableString.Invariant($"image of {gb} GB at {rate:0} MB/s{(pull < driver ? ", behind the GPU driver" : ", the GPU driver meanwhile")}"));
        }
        else
        {
            Add(driver, "GPU driver");
        }

        if (model is not null)
        {
            var (rate, source) = WeightsRate(context, rates);
            Add((double)model.StoredGb * 1000 / rate, FormattableString.Invariant($"weights of {model.StoredGb:0.#} GB from {source} at {rate:0} MB/s"));
            Add((double)model.WeightsGb * 1000 / rates.LoadMegabytesPerSecond, "into the GPUs");
            Add(rates.WarmUp.TotalSeconds, "warm-up");
        }

        return new(seconds, parts.ToValueList(),
        [
            .. image is null ? ["the image's size"] : Array.Empty<string>(),
            .. model is null ? ["the model's size"] : Array.Empty<string>(),
        ]);
    }

    private static string Part(double seconds, string what) => FormattableString.Invariant($"{seconds:0} s {what}");

    /// <summary>The size of the runtime's own image; a tag of the same repository is taken to be as large.</summary>
    private static decimal? ImageGb(InferenceServer server, string? image) =>
        image is not null && server.Known.Images.Any(known => string.Equals(Repository(known), Repository(image), StringComparison.Ordinal))
            ? server.Known.ImageGb
            : null;

    private static string Repository(string image) => image.Split('@')[0].Split(':')[0];

    private static (double Rate, string Source) WeightsRate(PlanningContext context, ColdStartRates rates)
    {
        var (rate, source) = context.Options.Server.Weights is BucketWeights
            ? (rates.BucketMegabytesPerSecond, "the bucket")
            : (rates.HuggingFaceMegabytesPerSecond, "Hugging Face");
        return (context.CommonMachine?.BundledLocalSsdGib > 0 ? rate : Math.Min(rate, DiskRate(context)), source);
    }

    /// <summary>
    /// What a persistent disk writes, in MB/s: by its size, with a baseline for SSDs (https://cloud.google.com/compute/docs/disks/performance;
    /// the baselines of 140 and 240 were not found in a copy of that page). Other types are set apart from their size.
    /// </summary>
    private static double DiskRate(PlanningContext context)
    {
        var disk = context.Options.Disk;
        var size = disk.SizeGb ?? context.Options.Defaults.GpuDiskSizeGb;
        return (disk.Type ?? context.CommonMachine?.BootDiskTypes[0]) switch
        {
            "pd-standard" => 0.12 * size,
            "pd-balanced" => 140 + (0.28 * size),
            "pd-ssd" => 240 + (0.48 * size),
            _ => double.PositiveInfinity,
        };
    }
}
