using MlInferenceCdktf.Testing;

namespace StackTests;

#region stack-tests
public sealed class ChatStackTests
{
    private static readonly TerraformDocument s_document = Synthesis.Of(ChatStack.AddTo).Document;
    private static readonly string s_snapshots = Path.Combine(RepositoryFolder.Find("StackTests.csproj"), "snapshots");

    [Fact]
    public void A_request_may_take_ten_minutes() =>
        s_document.Single("google_compute_backend_service").ShouldHave("""{ "timeout_sec": 600, "protocol": "HTTP" }""");

    [Fact]
    public void No_replica_has_a_public_address() =>
        Assert.All(s_document.Resources("google_compute_instance_template"), template =>
            template.ShouldHave("""{ "network_interface": [{ "access_config": null }] }"""));

    [Fact]
    public void Each_region_has_an_autoscaler() =>
        s_document.ShouldHaveCount("google_compute_region_autoscaler", 2);

    [Fact]
    public void Addresses_are_what_was_accepted() =>
        Snapshots.In(s_snapshots).Match("chat-prod.addresses.txt", string.Join('\n', s_document.Addresses) + "\n");

    [Fact]
    public void Terraform_gets_what_was_accepted() =>
        Snapshots.In(s_snapshots).Match("chat-prod.tf.json", s_document.ToCanonicalJson());
}
#endregion
