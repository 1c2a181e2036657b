using MlInferenceCdktf.Sandbox.Planning.Rules;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Tests.Planning;

public sealed class IamMemberTests
{
    [Theory]
    [InlineData("deleted:serviceAccount:x@acme.iam.gserviceaccount.com?uid=1", "deleted principals")]
    [InlineData("ann@example.com", "IAM members must have one of")]
    [InlineData("", "IAM members must have one of")]
    public void Refuses_who_cannot_be_granted_a_role(string member, string message) =>
        Assert.Contains(message, Assert.Single(Faults("google_project_iam_member", "member", TfValue.Of(member))), StringComparison.Ordinal);

    [Theory]
    [InlineData("serviceAccount:chat@acme.iam.gserviceaccount.com")]
    [InlineData("allUsers")]
    [InlineData("projectOwners")]
    public void Takes_principals(string member) => Assert.Empty(Faults("google_project_iam_member", "member", TfValue.Of(member)));

    [Fact]
    public void Checks_each_member_of_a_binding() =>
        Assert.Single(Faults("google_project_iam_binding", "members", TfValue.Of([TfValue.Of("allUsers"), TfValue.Of("deleted:user:ann@example.com")])));

    private static IEnumerable<string> Faults(string type, string argument, TfValue value)
    {
        var schema = SchemaTable.Instance.Find(SchemaKind.Resource, type)!;
        var configured = new TfObject(new Dictionary<string, TfValue>(StringComparer.Ordinal) { [argument] = value });
        return Validation.Check(schema, configured).Select(static fault => fault.Summary);
    }
}
