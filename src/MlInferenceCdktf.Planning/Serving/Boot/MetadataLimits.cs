using System.Text;

namespace MlInferenceCdktf.Serving;

/// <summary>What Compute Engine stores of an instance's metadata (https://docs.cloud.google.com/compute/docs/metadata/setting-custom-metadata).</summary>
public static class MetadataLimits
{
    /// <summary>
    /// The largest single value, in bytes: 256 KiB. The sum of all keys and values may be 512 KiB, which one large value never reaches.
    /// </summary>
    public const int MaxValueBytes = 256 * 1024;

    /// <summary>The size of a key or value as it is counted: its UTF-8 bytes.</summary>
    /// <param name="text">The text before it is escaped for Terraform.</param>
    public static int SizeOf(string text) => Encoding.UTF8.GetByteCount(text);
}
