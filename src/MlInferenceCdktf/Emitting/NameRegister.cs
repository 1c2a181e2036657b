using System.Runtime.CompilerServices;
using Constructs;
using HashiCorp.Cdktf;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Emitting;

/// <summary>
/// Remembers, for each app, who has which name and which port of a brought address: what two services both claim would collide
/// during apply.
/// </summary>
internal static class NameRegister
{
    private static readonly ConditionalWeakTable<IConstruct, Dictionary<(string Where, string What), string>> s_apps = [];

    /// <summary>Claims what a plan needs alone, for a construct that is about to be made.</summary>
    /// <returns>The scope, so that a constructor can claim before it touches the tree.</returns>
    public static Construct Claim(Construct scope, string id, ServicePlan plan)
    {
        var place = Places.Of(scope, id);
        var claimed = s_apps.GetOrCreateValue(scope.Node.Root);
        // Without a project, stacks may well be in different ones: each is a place of its own.
        var where = place.Project ?? $"stack {TerraformStack.Of(scope).Node.Path}";
        var claims = Claims(plan).Select(what => (where, what)).ToArray();
        ValueList<Diagnostic> collisions = claims.Where(claimed.ContainsKey).Select(claim => Collision(claim, claimed[claim], place.Path)).ToValueList();
        if (collisions.Count > 0)
        {
            throw new InferenceOptionsException(collisions);
        }

        foreach (var claim in claims)
        {
            claimed.Add(claim, place.Path);
        }

        return scope;
    }

    private static IEnumerable<string> Claims(ServicePlan plan) =>
    [
        $"name '{plan.Name}'",
        .. from address in plan.Frontend.Addresses
           where address.Existing
           from rule in address.Rules
           select FormattableString.Invariant($"port {rule.Port} of address '{address.Name}'"),
    ];

    private static Diagnostic Collision((string Where, string What) claim, string holder, string path) => new(
        StackDiagnostics.NameCollision, claim.What.StartsWith("name", StringComparison.Ordinal) ? "name" : "endpoint.address",
        $"'{path}' and '{holder}' both have {claim.What} in one project",
        "give each service its own: a name that differs (or none, so that one is made from its place), another port, another address");
}
