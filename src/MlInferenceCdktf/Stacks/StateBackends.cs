using HashiCorp.Cdktf;

namespace MlInferenceCdktf;

/// <summary>Emits state backends.</summary>
internal static class StateBackends
{
    public static void Emit(InferenceStack stack, string stackId, StateBackend backend)
    {
        switch (backend)
        {
            case GcsState gcs:
                _ = new GcsBackend(stack, new GcsBackendConfig { Bucket = gcs.Bucket, Prefix = gcs.Prefix ?? stackId });
                break;
            default:
                // CDKTF's own default is an absolute path of the machine that synthesized. Terraform runs in OUT/stacks/STACK,
                // so this is the same place, beside the output folder, wherever that is.
                _ = new LocalBackend(stack, new LocalBackendConfig { Path = $"../../../terraform.{stackId}.tfstate" });
                break;
        }
    }
}
