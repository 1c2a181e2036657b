using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Bucket of models opens.</summary>
internal sealed class BucketOpens() : ReviewRule("S09", Severity.Warn, "Bucket of models opens", "Weights can be copied, or exchanged for others.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Bucket];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var bucket in context.Kept(Types))
        {
            if (bucket.Before["public_access_prevention"].Text is "enforced" && bucket.After["public_access_prevention"] is { IsUnknown: false, Text: not "enforced" })
            {
                yield return Found(context, bucket, Severity.Warn, $"{Name(bucket)} may be made public", "One grant to allUsers then publishes the models.", "Keep public_access_prevention enforced.");
            }

            if (bucket.Before["uniform_bucket_level_access"].IsTrue && bucket.After["uniform_bucket_level_access"].IsFalse)
            {
                yield return Found(context, bucket, Severity.Warn, $"{Name(bucket)} takes access lists per object", "Single objects may be public without the bucket's rights showing it.", "Keep uniform_bucket_level_access on.");
            }
        }
    }
}
