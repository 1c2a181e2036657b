using System.Globalization;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>Data sources that are no object of the project: images, zones, the project, the caller.</summary>
internal static class DataSources
{
    private static readonly Dictionary<string, Func<Body, string, string, JsonObject>> _answers = new(StringComparer.Ordinal)
    {
        ["google_compute_image"] = (arguments, _, _) => Image(arguments),
        ["google_compute_zones"] = (arguments, project, region) => Zones(arguments, project, region),
        ["google_project"] = (_, project, _) => Project(project),
        ["google_client_config"] = (_, project, region) => ClientConfig(project, region),
        ["google_compute_default_service_account"] = (_, project, _) => DefaultAccount(project),
    };

    /// <summary>The answer, or null when the data source is of an object of the project.</summary>
    public static JsonObject? Answer(string dataSource, JsonObject arguments, string project, SimulatedProjectOptions options)
    {
        if (!_answers.TryGetValue(dataSource, out var answer))
        {
            return null;
        }

        var result = (JsonObject)arguments.DeepClone();
        foreach (var (name, value) in answer(new Body(arguments), project, options.Region))
        {
            result[name] ??= value?.DeepClone();
        }

        return result;
    }

    private static JsonObject Image(Body arguments)
    {
        var project = arguments.Text("project") ?? "cos-cloud";
        var name = arguments.Text("name") ?? arguments.Text("family") ?? "image";
        var path = $"projects/{project}/global/images/{name}";
        return new()
        {
            ["id"] = path,
            ["name"] = name,
            ["project"] = project,
            ["family"] = arguments.Text("family") ?? "",
            ["self_link"] = ResourcePath.ComputeBase + path,
            ["image_id"] = Identity.UniqueId(path).ToString(CultureInfo.InvariantCulture),
            ["disk_size_gb"] = 10,
            ["status"] = "READY",
            ["creation_timestamp"] = Identity.Timestamp,
        };
    }

    private static JsonObject Zones(Body arguments, string project, string defaultRegion)
    {
        var region = arguments.Text("region") ?? defaultRegion;
        return new()
        {
            ["id"] = $"projects/{project}/regions/{region}",
            ["project"] = project,
            ["region"] = region,
            ["names"] = Fill.Texts("abc".Select(zone => $"{region}-{zone}")),
        };
    }

    private static JsonObject Project(string project) => new()
    {
        ["id"] = $"projects/{project}",
        ["project_id"] = project,
        ["name"] = project,
        ["number"] = SimulatedProject.ProjectNumber.ToString(CultureInfo.InvariantCulture),
    };

    private static JsonObject ClientConfig(string project, string region) => new()
    {
        ["id"] = $"projects/\"{project}\"/regions/\"{region}\"/zones/\"\"",
        ["project"] = project,
        ["region"] = region,
        ["zone"] = "",
        ["access_token"] = "offline",
    };

    private static JsonObject DefaultAccount(string project)
    {
        var email = $"{SimulatedProject.ProjectNumber}-compute@developer.gserviceaccount.com";
        return new()
        {
            ["id"] = $"projects/{project}/serviceAccounts/{email}",
            ["email"] = email,
            ["member"] = "serviceAccount:" + email,
            ["name"] = $"projects/{project}/serviceAccounts/{email}",
            ["project"] = project,
            ["unique_id"] = Identity.AccountId(email),
        };
    }
}
