using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>
/// A stack without a backend gets a local one from CDKTF, whose state file is named by the folder the tests happen to
/// run in. That folder is no part of what the stack says, and would make every snapshot differ between machines.
/// </summary>
internal static class LocalStatePaths
{
    public static void MakeRelative(JsonObject root)
    {
        Shorten(root["terraform"]?["backend"]?["local"]);
        foreach (var (_, state) in root["data"]?["terraform_remote_state"] as JsonObject ?? [])
        {
            Shorten(state?["config"]);
        }
    }

    private static void Shorten(JsonNode? settings)
    {
        if (settings?["path"] is JsonValue value && value.TryGetValue<string>(out var path) && IsCdktfsOwn(path))
        {
            settings["path"] = Path.GetFileName(path);
        }
    }

    private static bool IsCdktfsOwn(string path) =>
        Path.IsPathRooted(path)
        && Path.GetFileName(path) is var file
        && file.StartsWith("terraform.", StringComparison.Ordinal)
        && file.EndsWith(".tfstate", StringComparison.Ordinal);
}
