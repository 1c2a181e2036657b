using System.Globalization;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Loading;

namespace MlInferenceCdktf.Planning;

/// <summary>What can be said in a request for quota.</summary>
internal static partial class QuotaRules
{
    // Digits of a 64-bit number, with room to add.
    private const int MaxDigits = 15;

    public static void Check(DiagnosticBag bag, QuotaRequests? requests)
    {
        if (requests is null)
        {
            return;
        }

        bag.AddIf(!Email().IsMatch(requests.ContactEmail), StackDiagnostics.QuotaInvalid, "quota.contactEmail",
            $"{Shown.Text(requests.ContactEmail)} is not an e-mail address", "write the address of an account that may change quotas, such as ml-platform@example.com");
        bag.AddIf(requests.Justification is { } why && (string.IsNullOrWhiteSpace(why) || !LiteralText.IsCarried(why)), StackDiagnostics.QuotaInvalid,
            "quota.justification", "the justification is empty or holds control characters", "write a sentence, or leave it out");
        foreach (var (key, amount) in requests.AtLeast)
        {
            var path = OptionPath.Entry("quota.atLeast", key);
            bag.AddIf(!Key().IsMatch(key), StackDiagnostics.QuotaInvalid, path, $"{Shown.Text(key)} names no quota",
                "write QUOTA/REGION, such as NVIDIA-L4-GPUS-per-project-region/us-central1, as explain prints it");
            bag.AddIf(amount.Length > MaxDigits || !long.TryParse(amount, NumberStyles.None, CultureInfo.InvariantCulture, out _), StackDiagnostics.QuotaInvalid, path,
                $"{Shown.Text(amount)} is not a whole number", "write a number in quotes, such as \"40\"");
        }
    }

    /// <summary>A least amount of a quota that nothing in the stack asks for would never be read.</summary>
    public static void CheckTouched(DiagnosticBag bag, QuotaRequests requests, IReadOnlyList<string> asked, bool hasGpus)
    {
        foreach (var key in requests.AtLeast.Keys.Except(asked, StringComparer.Ordinal))
        {
            bag.Add(StackDiagnostics.QuotaInvalid, OptionPath.Entry("quota.atLeast", key), $"{Shown.Text(key)} is not asked for by this stack",
                asked.Count == 0 ? hasGpus ? "remove it: GPUs of a reservation have counted since it was made" : "remove it: no service has GPUs" : $"name one of {string.Join(", ", asked)}, or remove it");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"^[A-Z0-9-]{2,80}-per-project(-region)?(/[a-z]+-[a-z]+[0-9]+(/[A-Z0-9_]{2,40})?)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
