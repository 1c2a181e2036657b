using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning.Tests.Naming;

public class DigestTests
{
    // Literals: a digest is part of names of deployed resources, so no release may change it.
    [Theory]
    [InlineData("dqecy4")]
    [InlineData("6vrcv2", "us-central1")]
    [InlineData("4v3ggi", "us-central1", "chat")]
    [InlineData("u3twy4", "é😀")]
    public void Is_the_same_in_every_process_and_release(string digest, params string[] values) => Assert.Equal(digest, Digest.Of(values));

    [Fact]
    public void Tells_lists_apart_that_read_the_same_when_joined()
    {
        string[][] lists = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["c", "ab"], ["1:a"], ["a"], []];

        Assert.Equal(lists.Length, lists.Select(list => Digest.Of(list)).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(32)]
    public void Has_the_length_asked_for_in_letters_and_digits_that_names_take(int length) =>
        Assert.Matches($"^[a-z2-7]{{{length}}}$", Digest.Of(length, ["chat"]));
}
