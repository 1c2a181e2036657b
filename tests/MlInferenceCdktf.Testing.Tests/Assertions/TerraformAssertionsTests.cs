namespace MlInferenceCdktf.Testing.Tests.Assertions;

public sealed class TerraformAssertionsTests
{
    private static readonly TerraformDocument Document = TerraformDocument.Parse("""
        {
          "resource": {
            "google_compute_backend_service": {
              "bs": {
                "protocol": "HTTP",
                "timeout_sec": 300,
                "log_config": { "enable": true, "sample_rate": 1 },
                "iap": [{ "enabled": true }],
                "health_checks": [],
                "backend": [{ "group": "a", "rate": 1 }, { "group": "b", "rate": 2 }, { "group": "c", "rate": 3 }]
              }
            }
          }
        }
        """);

    [Theory]
    [InlineData("""{ "protocol": "HTTP" }""")]
    [InlineData("""{ "timeout_sec": 300.0 }""")]
    [InlineData("""{ "log_config": { "enable": true } }""")]
    [InlineData("""{ "iap": { "enabled": true } }""")]
    [InlineData("""{ "health_checks": [], "security_policy": null, /* why */ }""")]
    [InlineData("""{ "backend": [{ "group": "b" }] }""")]
    [InlineData("""{ "backend": [{ "group": "a" }, { "group": "c" }] }""")]
    [InlineData("""{ "backend": [{ "rate": 1 }, {}, { "rate": 3 }] }""")]
    public void Accepts_what_the_block_has(string expected) => BackendService.ShouldHave(expected);

    [Theory]
    [InlineData("""{ "protocol": "HTTP2" }""", "protocol", "\"HTTP2\"", "\"HTTP\"")]
    [InlineData("""{ "log_config": { "enable": false } }""", "log_config.enable", "false", "true")]
    [InlineData("""{ "iap": { "enabled": false } }""", "iap[0].enabled", "false", "true")]
    [InlineData("""{ "security_policy": "p" }""", "security_policy", "\"p\"", "(not there)")]
    [InlineData("""{ "protocol": null }""", "protocol", "null", "\"HTTP\"")]
    [InlineData("""{ "health_checks": ["x"] }""", "health_checks", "[\"x\"]", "[]")]
    [InlineData("""{ "iap": [] }""", "iap", "[]", "[{\"enabled\":true}]")]
    [InlineData("""{ "timeout_sec": "300" }""", "timeout_sec", "\"300\"", "300")]
    [InlineData("""{ "backend": [{}, { "rate": 9 }, {}] }""", "backend[1].rate", "9", "2")]
    public void Names_the_path_and_both_values(string expected, string path, string wanted, string actual) => Assert.Equal(
        $"google_compute_backend_service.bs is not as expected:\n  {path}\n    expected: {wanted}\n    actual:   {actual}",
        Failing.Message(() => BackendService.ShouldHave(expected)));

    [Fact]
    public void Elements_in_another_order_do_not_match() => Assert.Contains(
        "backend", Failing.Message(() => BackendService.ShouldHave("""{ "backend": [{ "group": "c" }, { "group": "a" }] }""")), StringComparison.Ordinal);

    [Fact]
    public void Names_every_difference()
    {
        var message = Failing.Message(() => BackendService.ShouldHave("""{ "protocol": "H2C", "timeout_sec": 1 }"""));

        Assert.Contains("protocol", message, StringComparison.Ordinal);
        Assert.Contains("timeout_sec", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("protocol")]
    public void An_expectation_that_is_no_object_is_an_error_of_the_test(string expected) =>
        Assert.Throws<FormatException>(() => BackendService.ShouldHave(expected));

    [Fact]
    public void Counts_resources_of_a_type() =>
        Document.ShouldHaveCount("google_compute_backend_service", 1).ShouldHaveNo("google_compute_router");

    [Fact]
    public void A_wrong_count_lists_what_is_there()
    {
        Assert.Equal(
            "Expected 0 of google_compute_backend_service, found 1. Found: google_compute_backend_service.bs.",
            Failing.Message(() => Document.ShouldHaveNo("google_compute_backend_service")));
        Assert.Equal(
            "Expected 2 of google_compute_router, found 0. The document has: google_compute_backend_service.",
            Failing.Message(() => Document.ShouldHaveCount("google_compute_router", 2)));
    }

    private static TerraformBlock BackendService => Document.Single("google_compute_backend_service");
}
