using Constructs;
using HashiCorp.Cdktf;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Emitting;

/// <summary>Finds out where a construct stands.</summary>
internal static class Places
{
    /// <summary>The place of a construct that is about to be made.</summary>
    public static ServicePlace Of(Construct scope, string id)
    {
        CheckId(id, "service");
        var path = scope.Node.Path;
        return new(path.Length == 0 ? id : $"{path}/{id}", id, ProjectOf(scope));
    }

    /// <summary>CDKTF drops characters from ids silently, so that two may become one; here they are refused.</summary>
    public static void CheckId(string id, string kind)
    {
        if (!ConstructId.IsValid(id ?? ""))
        {
            throw new InferenceOptionsException(
            [
                new(StackDiagnostics.StackNameInvalid, $"{kind} id", $"'{id}' is not an id",
                    "write 1 to 63 letters, digits and hyphens, starting with a letter"),
            ]);
        }
    }

    public static string? ProjectOf(Construct scope) => (TerraformStack.Of(scope) as InferenceStack)?.Project;
}
