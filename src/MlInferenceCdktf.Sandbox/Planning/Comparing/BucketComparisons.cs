using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Buckets (storage/resource_storage_bucket.go).</summary>
internal static class BucketComparisons
{
    public static bool SameBucket(SuppressArguments call) => Links.Same(Name(call.Old), Name(call.New));

    /// <summary>A page of a website that is no longer configured stays.</summary>
    public static bool LeftPage(SuppressArguments call) => call is { Old: not "", New: "" };

    /// <summary>A block that switches a feature off is as good as none.</summary>
    public static bool DisabledBlock(SuppressArguments call) =>
        Block(call.Prior, call).IsNull != Block(call.Proposed, call).IsNull && !IsEnabled(call.Prior, call) && !IsEnabled(call.Proposed, call);

    /// <summary>The same in one direction: Google answers with the block where none was configured.</summary>
    public static bool DisabledBlockGone(SuppressArguments call) => Block(call.Proposed, call).IsNull && DisabledBlock(call);

    private static string Name(string bucket) => bucket.StartsWith("b/", StringComparison.Ordinal) ? bucket[2..] : bucket;

    private static TfValue Block(TfValue bucket, SuppressArguments call) => bucket[call.Key.Split('.')[0]].Items.FirstOrDefault() ?? TfValue.Null;

    private static bool IsEnabled(TfValue bucket, SuppressArguments call) => Block(bucket, call)["enabled"] is TfBool { Value: true };
}
