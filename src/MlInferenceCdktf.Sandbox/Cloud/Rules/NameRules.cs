using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>The shapes of names.</summary>
internal static partial class NameRules
{
    private const string Shape = "Must be a match of regex '(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?)'";

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("compute-name", [.. ComputeTypes()], "name", "compute/docs/naming-resources",
            name => IsComputeName(name) ? null : Shape),
        // Four characters and a hyphen follow for each instance.
        ApiRule.Value("base-instance-name", [GroupKinds.Regional, GroupKinds.Zonal], "base_instance_name", "compute v1 InstanceGroupManager.baseInstanceName: RFC 1035, 58 characters",
            name => IsComputeName(name) && name.Value!.Length <= 58 ? null : $"{Shape} of at most 58 characters"),
        ApiRule.Value("bucket-name", ["google_storage_bucket"], "name", "storage/docs/buckets#naming",
            name => BucketName().IsMatch(name.Value!) ? null : "Invalid bucket name: 3 to 63 lowercase letters, digits, hyphens, underscores and dots, a letter or digit at both ends."),
        ApiRule.Value("account-id", ["google_service_account"], "account_id", "iam v1 projects.serviceAccounts.create: accountId",
            name => AccountId().IsMatch(name.Value!) ? null : "The account ID must be 6 to 30 lowercase letters, digits and hyphens, starting with a letter."),
        ApiRule.Value("secret-id", ["google_secret_manager_secret"], "secret_id", "secretmanager projects.secrets.create: secretId",
            name => SecretId().IsMatch(name.Value!) ? null : "The secret ID must be 1 to 255 letters, digits, hyphens and underscores."),
    ];

    public static bool IsComputeName(Body name) => name.Value is { } text && ComputeName().IsMatch(text);

    private static IEnumerable<string> ComputeTypes() =>
        KindTable.All.Where(kind => kind.Type.StartsWith("google_compute_", StringComparison.Ordinal)).Select(kind => kind.Type).Order(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ComputeName();

    [GeneratedRegex("^[a-z0-9][-_.a-z0-9]{1,61}[a-z0-9]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BucketName();

    [GeneratedRegex("^[a-z][-a-z0-9]{4,28}[a-z0-9]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AccountId();

    [GeneratedRegex("^[-_A-Za-z0-9]{1,255}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretId();
}
