using System.Globalization;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Catalogs;

/// <summary>
/// Finds the listed machine type that an unlisted one is like: of its class where there is one (<c>a3-highgpu</c>), of as many GPUs or
/// vCPUs as its name says, else of the next fewer.
/// </summary>
internal static partial class UnlistedMachines
{
    private const decimal MegabytesPerGigabyte = 1024;

    // The first custom machine types were N1's and do not say so: custom-4-8192.
    private const string UnnamedFamily = "n1";

    public static UnlistedMachine? Find(string name, IEnumerable<MachineTypeEntry> listed)
    {
        if (CustomName().Match(name) is { Success: true } custom)
        {
            var family = custom.Groups["family"].Success ? custom.Groups["family"].Value : UnnamedFamily;
            return Like(name, OfFamily(listed, family), Number(custom, "vcpus"), gpus: null, Number(custom, "megabytes") / MegabytesPerGigabyte);
        }

        if (SizedName().Match(name) is not { Success: true } sized)
        {
            return Like(name, OfFamily(listed, name.Split('-')[0]), vcpus: null, gpus: null, memoryGb: null);
        }

        var relatives = OfFamily(listed, sized.Groups["family"].Value);
        var classmates = relatives.Where(m => m.Name.StartsWith(sized.Groups["class"].Value + "-", StringComparison.Ordinal)).ToArray();
        var size = Number(sized, "size");
        return sized.Groups["gpus"].Success
            ? Like(name, classmates.Length > 0 ? classmates : relatives, vcpus: null, size, memoryGb: null)
            : Like(name, classmates.Length > 0 ? classmates : relatives, size, gpus: null, memoryGb: null);
    }

    private static MachineTypeEntry[] OfFamily(IEnumerable<MachineTypeEntry> listed, string family) =>
        [.. listed.Where(m => string.Equals(m.Family, family, StringComparison.Ordinal))];

    private static UnlistedMachine? Like(string name, MachineTypeEntry[] relatives, int? vcpus, int? gpus, decimal? memoryGb)
    {
        if (relatives.Length == 0)
        {
            return null;
        }

        var like = relatives.Where(m => m.Vcpus <= (vcpus ?? int.MaxValue) && m.AcceleratorCount <= (gpus ?? int.MaxValue))
            .OrderByDescending(m => gpus is null ? m.Vcpus : m.AcceleratorCount)
            .FirstOrDefault(relatives[0]);
        if (vcpus is null && gpus is null)
        {
            like = relatives[0];
        }

        return new(
            like with
            {
                Name = name,
                Vcpus = vcpus ?? like.Vcpus,
                MemoryGb = memoryGb ?? like.MemoryGb,
                AcceleratorCount = like.Accelerator is not null && gpus is > 0 ? gpus.Value : like.AcceleratorCount,
                Verified = false,
            },
            like,
            memoryGb is not null && like.CustomSizes);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<family>[a-z][a-z0-9]{0,7})-)?custom-(?<vcpus>[0-9]{1,4})-(?<megabytes>[0-9]{1,8})(-ext)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CustomName();

    [GeneratedRegex(@"^(?<class>(?<family>[a-z][a-z0-9]{0,7})-[a-z]{1,12})-(?<size>[0-9]{1,4})(?<gpus>g)?(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SizedName();
}
