using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Naming;

/// <summary>Ids of stacks and services: they become folders and Terraform addresses, and CDKTF would alter any other character silently.</summary>
internal static partial class ConstructId
{
    public static bool IsValid(string id) => Pattern().IsMatch(id);

    [GeneratedRegex(@"^[A-Za-z][-A-Za-z0-9]{0,62}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
