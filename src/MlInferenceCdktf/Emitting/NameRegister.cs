using System.Runtime.CompilerServices;
using Constructs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Emitting;

/// <summary>Remembers, for each app, who has which name in which project: two services of one name would collide during apply.</summary>
internal static class NameRegister
{
    private static readonly ConditionalWeakTable<IConstruct, Dictionary<(string? Project, string Name), string>> s_apps = [];

    /// <summary>Claims a plan's name for a construct that is about to be made.</summary>
    /// <returns>The scope, so that a constructor can claim before it touches the tree.</returns>
    public static Construct Claim(Construct scope, string id, ServicePlan plan)
    {
        var place = Places.Of(scope, id);
        var names = s_apps.GetOrCreateValue(scope.Node.Root);
        if (!names.TryAdd((place.Project, plan.Name), place.Path))
        {
            throw new InferenceOptionsException(
            [
                new(StackDiagnostics.NameCollision, "name",
                    $"'{place.Path}' and '{names[(place.Project, plan.Name)]}' are both named '{plan.Name}' in one project",
                    "give each service a name of its own, or none, so that one is made from its place"),
            ]);
        }

        return scope;
    }
}
