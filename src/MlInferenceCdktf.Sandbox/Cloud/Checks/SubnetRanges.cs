using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>Ranges of one network's subnetworks do not overlap (cloud.google.com/vpc/docs/subnets).</summary>
internal static class SubnetRanges
{
    private static readonly string[] _arguments = ["ip_cidr_range", "secondary_ip_range.ip_cidr_range"];

    public static CloudError? Check(Neighbourhood around)
    {
        if (around.Item.Kind.Type is not "google_compute_subnetwork")
        {
            return null;
        }

        var network = around.PathAt(around.Item, "network");
        var others = around.Siblings.Where(other => around.PathAt(other, "network").Same(network)).ToList();
        return Ranges(around.Item).Select(range => Conflict(range, others)).FirstOrDefault(error => error is not null);
    }

    private static CloudError? Conflict((string Argument, Cidr Range, string Text) own, IEnumerable<StoredObject> others)
    {
        var other = others.FirstOrDefault(subnet => Ranges(subnet).Any(range => range.Range.Overlaps(own.Range)));
        return other is null ? null : new CloudError(400, "invalid",
            $"Invalid IPCidrRange: {own.Text} conflicts with existing subnetwork '{ResourcePath.Last(other.Path)}' in region '{ResourcePath.Region(other.Path)}'. (argument {own.Argument})");
    }

    private static IEnumerable<(string Argument, Cidr Range, string Text)> Ranges(StoredObject subnet) =>
        from argument in _arguments
        from body in subnet.Body.At(argument)
        let range = Cidr.TryParse(body.Value)
        where range is not null
        select (argument, range, body.Value!);
}
