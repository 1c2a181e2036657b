using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Tests.Values;

public sealed class CtyMessagePackTests
{
    [Theory]
    [InlineData("4000000000000001000")]
    [InlineData("-1")]
    [InlineData("0")]
    public void Keeps_every_digit_of_a_whole_number(string number)
    {
        var value = TfValue.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(value, CtyMessagePack.Read(CtyMessagePack.Write(value)));
    }

    [Fact]
    public void Keeps_unknown_apart_from_null()
    {
        var value = new TfObject(new Dictionary<string, TfValue>(StringComparer.Ordinal) { ["a"] = TfValue.Unknown, ["b"] = TfValue.Null, ["c"] = TfValue.Of([TfValue.Of("x"), TfValue.Of(true)]) });
        Assert.Equal(value, CtyMessagePack.Read(CtyMessagePack.Write(value)));
    }

    [Fact]
    public void Writes_a_fraction_as_text_so_that_it_stays_exact() =>
        Assert.Equal(new TfText("0.8"), CtyMessagePack.Read(CtyMessagePack.Write(TfValue.Of(0.8m))));
}
