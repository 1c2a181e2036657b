using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>An object of the project: <paramref name="Path"/> is its name in Google's API, <paramref name="Id"/> Terraform's, and its numbers are drawn from <paramref name="Seed"/>.</summary>
internal sealed record StoredObject(ResourceKind Kind, string Id, string Path, string Seed, JsonObject Attributes)
{
    public Body Body => new(Attributes);

    public JsonObject Copy() => (JsonObject)Attributes.DeepClone();
}
