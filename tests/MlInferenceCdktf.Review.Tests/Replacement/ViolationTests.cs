using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Tests.Replacement;

/// <summary>Every kind of violation is found in the edit that commits it, and not in the edit that reaches the same safely.</summary>
public sealed class ViolationTests
{
    public static TheoryData<string> Harmful => [.. HarmfulEdits.All.Select(e => e.Name)];

    public static TheoryData<string> Safe => [.. SafeEdits.All.Select(e => e.Name)];

    public static TheoryData<ViolationKind> Kinds => [.. Enum.GetValues<ViolationKind>()];

    [Theory]
    [MemberData(nameof(Harmful))]
    public void Finds(string edit)
    {
        var (_, kind, old, @new) = HarmfulEdits.All.Single(e => e.Name == edit);

        Assert.Contains(kind, ReplacementCheck.Compare(old, @new).Violations.Select(v => v.Kind));
    }

    [Theory]
    [MemberData(nameof(Safe))]
    public void Lets_pass(string edit)
    {
        var (_, kind, old, @new) = SafeEdits.All.Single(e => e.Name == edit);

        Assert.DoesNotContain(kind, ReplacementCheck.Compare(old, @new).Violations.Select(v => v.Kind));
    }

    [Theory]
    [MemberData(nameof(Harmful))]
    public void Doing_nothing_is_safe(string edit)
    {
        var (_, _, old, @new) = HarmfulEdits.All.Single(e => e.Name == edit);

        Assert.Equal("", ReplacementCheck.Compare(old, old).ToString());
        Assert.Equal("", ReplacementCheck.Compare(@new, @new).ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_tried_both_ways(ViolationKind kind)
    {
        Assert.Contains(HarmfulEdits.All, e => e.Kind == kind);
        Assert.Contains(SafeEdits.All, e => e.Kind == kind);
    }

    [Fact]
    public void A_violation_says_what_and_what_to_do_instead() => Assert.Equal(
        "NameKept: google_compute_ssl_policy.p is replaced (description) and keeps its name (project acme, name tls): 409. " +
        "Put what changed into the name's digest, or never change it.",
        ReplacementCheck.Compare(HarmfulEdits.All[0].Old, HarmfulEdits.All[0].New).Violations.Single().ToString());
}
