namespace MlInferenceCdktf.Planning.Tests.Scaling;

public class MetricFilterTests
{
    [Theory]
    [InlineData("resource.type = \"global\"", "resource.type=global")]
    [InlineData(" resource.type=pubsub_subscription   AND resource.label.subscription_id = my-jobs ", "resource.type=pubsub_subscription resource.labels.subscription_id=my-jobs")]
    [InlineData("metric.labels.a = \"x AND y = z\"", "metric.labels.a=x AND y = z")]
    [InlineData("metric.labels.a = \"say \\\"a\\\"\"", "metric.labels.a=say \\\"a\\")]
    public void Reads_selectors_joined_by_AND(string filter, string expected) =>
        Assert.Equal(expected, string.Join(' ', MetricFilter.Parse(filter)!.Select(s => $"{s.Key}={s.Value}")));

    [Theory]
    [InlineData("")]
    [InlineData("resource.type")]
    [InlineData("resource.type = \"a\" metric.labels.b = \"c\"")]
    [InlineData("resource.type = \"a\" and metric.labels.b = \"c\"")]
    [InlineData("resource.type = \"a\" AND AND metric.labels.b = \"c\"")]
    [InlineData("NOT resource.type = \"a\"")]
    [InlineData("(resource.type = \"a\")")]
    [InlineData("resource.type = \"a")]
    [InlineData("resource.type = a b")]
    [InlineData("resource.labels = \"a\"")]
    [InlineData("group.id = \"a\"")]
    [InlineData("resource.type > \"a\"")]
    public void Refuses_what_autoscalers_refuse(string filter) => Assert.Null(MetricFilter.Parse(filter));

    /// <summary>What this library writes, it reads back: a label's value cannot end the filter and begin another selector.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("\" AND resource.type = \"b")]
    [InlineData("back\\slash\"")]
    [InlineData("${path.cwd} %{if}")]
    public void A_value_stays_one_selector(string value) => Assert.Single(MetricFilter.Parse(MetricFilter.Equal("metric.labels.a", value))!);
}
