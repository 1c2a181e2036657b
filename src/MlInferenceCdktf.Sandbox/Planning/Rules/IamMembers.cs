using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Sandbox.Planning.Rules;

/// <summary>Who may be granted a role, by the provider's validator (tpgiamresource/resource_iam_member.go).</summary>
internal static partial class IamMembers
{
    public static string? Fault(string argument, string member)
    {
        if (member.StartsWith("deleted", StringComparison.Ordinal))
        {
            return $"invalid value for {argument} (Terraform does not support IAM members for deleted principals)";
        }

        return Principal().IsMatch(member)
            ? null
            : $"invalid value \"{member}\" for {argument} (IAM members must have one of the values outlined here: https://cloud.google.com/billing/docs/reference/rest/v1/Policy#Binding)";
    }

    [GeneratedRegex("(.+:.+|projectOwners|projectReaders|projectWriters|allUsers|allAuthenticatedUsers)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Principal();
}
