using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides who the replicas are, and grants what the options name, each thing by itself.</summary>
internal static class IdentityDecisions
{
    public static IdentityPlan Decide(PlanningContext context, ResourceNames names, ServerNeeds needs) => new()
    {
        AccountId = names.ServiceAccount,
        ImageRepository = needs.Image is { } image ? GoogleRegistry.RepositoryIn(context.Place.Project, image) : null,
        WeightsBucket = (context.Options.Server.Weights as BucketWeights)?.Bucket,
        Secrets =
        [
            .. context.Options.Server.Secrets.Values
                .Select(name => SecretNames.NameIn(context.Place.Project, name))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ],
    };
}
