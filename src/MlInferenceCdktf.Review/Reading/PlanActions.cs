using System.Text.Json;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>Reads the list of actions. A list that is not known fails closed.</summary>
internal static class PlanActions
{
    public static PlanAction Of(JsonElement actions) => string.Join(',', actions.Items().Select(static action => action.Text() ?? "?")) switch
    {
        "no-op" => PlanAction.NoOp,
        "read" => PlanAction.Read,
        "create" => PlanAction.Create,
        "update" => PlanAction.Update,
        "delete" => PlanAction.Delete,
        "create,delete" => PlanAction.CreateThenDelete,
        "delete,create" => PlanAction.DeleteThenCreate,
        "forget" => PlanAction.Forget,
        "create,forget" or "forget,create" => PlanAction.CreateThenForget,
        _ => PlanAction.Unknown,
    };

    public static bool IsReplace(this PlanAction action) => action is PlanAction.CreateThenDelete or PlanAction.DeleteThenCreate or PlanAction.CreateThenForget;

    /// <summary>Whether the object that exists now goes.</summary>
    public static bool Destroys(this PlanAction action) => action is PlanAction.CreateThenDelete or PlanAction.DeleteThenCreate or PlanAction.Delete;

    public static bool IsChange(this PlanAction action) => action is not (PlanAction.NoOp or PlanAction.Read);
}
