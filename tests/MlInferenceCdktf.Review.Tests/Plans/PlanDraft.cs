using System.Text;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Tests.Plans;

/// <summary>A plan of the recorded base stack that a test edits.</summary>
public sealed class PlanDraft
{
    public const string Template = "google_compute_instance_template.tpl_europe_west4";
    public const string Group = "google_compute_region_instance_group_manager.mig_europe_west4";
    public const string UsGroup = "google_compute_region_instance_group_manager.mig_us_central1";
    public const string UsTemplate = "google_compute_instance_template.tpl_us_central1";
    public const string Autoscaler = "google_compute_region_autoscaler.as_europe_west4";
    public const string UsAutoscaler = "google_compute_region_autoscaler.as_us_central1";
    public const string Backend = "google_compute_backend_service.bs";
    public const string Canary = "google_compute_backend_service.canary";
    public const string UrlMap = "google_compute_url_map.um";
    public const string Proxy = "google_compute_target_https_proxy.px";
    public const string Rule = "google_compute_global_forwarding_rule.fr";
    public const string Address = "google_compute_global_address.ip";
    public const string Certificate = "google_compute_managed_ssl_certificate.cert0";
    public const string HealthCheck = "google_compute_health_check.ready";
    public const string Firewall = "google_compute_firewall.fw";
    public const string Armor = "google_compute_security_policy.armor";
    public const string Bucket = "google_storage_bucket.models";
    public const string Grant = "google_project_iam_member.iam_log";
    public const string Nat = "google_compute_router_nat.nat_europe_west4";

    private static readonly string[] s_computed = ["id", "self_link", "self_link_unique", "instance_group", "creation_timestamp", "numeric_id", "metadata_fingerprint", "address"];

    public JsonObject Json { get; } = RecordedCase.Unchanged();

    public ReviewOptions Options { get; set; } = new();

    public JsonObject Entry(string address) =>
        (JsonObject)Json["resource_changes"]!.AsArray().Single(entry => entry!["address"]!.GetValue<string>() == address)!;

    /// <summary>Sets a value after: <c>autoscaling_policy.0.min_replicas</c>.</summary>
    public PlanDraft Set(string address, string path, JsonNode? value)
    {
        var change = (JsonObject)Entry(address)["change"]!;
        if (change["actions"]!.ToJsonString() == "[\"no-op\"]")
        {
            change["actions"] = new JsonArray("update");
        }

        Put(change["after"]!, path, value);
        return this;
    }

    /// <summary>Sets a value on both sides: what was there before the edit under test.</summary>
    public PlanDraft Had(string address, string path, JsonNode? value)
    {
        var change = (JsonObject)Entry(address)["change"]!;
        Put(change["before"]!, path, value);
        Put(change["after"]!, path, value?.DeepClone());
        return this;
    }

    /// <summary>Replaces a resource because of a path; computed attributes become unknown.</summary>
    public PlanDraft Replace(string address, string path, JsonNode? value, bool createFirst = true, string? name = null)
    {
        _ = Set(address, path, value);
        var change = (JsonObject)Entry(address)["change"]!;
        change["actions"] = createFirst ? new JsonArray("create", "delete") : new JsonArray("delete", "create");
        change["replace_paths"] = new JsonArray(new JsonArray([.. path.Split('.').Select(static step => int.TryParse(step, out var index) ? (JsonNode)index : step)]));
        Entry(address)["action_reason"] = "replace_because_cannot_update";
        var (after, unknown) = ((JsonObject)change["after"]!, (JsonObject)change["after_unknown"]!);
        foreach (var computed in s_computed.Where(computed => after.ContainsKey(computed)))
        {
            _ = after.Remove(computed);
            unknown[computed] = true;
        }

        if (name is not null)
        {
            after["name"] = name;
            change["replace_paths"]!.AsArray().Add(new JsonArray("name"));
        }

        return this;
    }

    /// <summary>Replaces a template and lets its group follow, as create_before_destroy plans it.</summary>
    public PlanDraft Roll(string template, string group, string path, JsonNode? value)
    {
        _ = Replace(template, path, value);
        return Unknown(group, "version.0.instance_template");
    }

    public PlanDraft Unknown(string address, string path)
    {
        _ = Set(address, path, null);
        var change = (JsonObject)Entry(address)["change"]!;
        var (steps, at) = (path.Split('.'), (JsonNode)change["after_unknown"]!);
        for (var i = 0; i < steps.Length - 1; i++)
        {
            JsonNode inner = int.TryParse(steps[i + 1], out _) ? new JsonArray() : new JsonObject();
            if (int.TryParse(steps[i], out _))
            {
                at.AsArray().Add(inner);
            }
            else
            {
                at[steps[i]] = inner;
            }

            at = inner;
        }

        at[steps[^1]] = true;
        return this;
    }

    public PlanDraft Delete(string address)
    {
        var change = (JsonObject)Entry(address)["change"]!;
        change["actions"] = new JsonArray("delete");
        change["after"] = null;
        Entry(address)["action_reason"] = "delete_because_no_resource_config";
        return this;
    }

    /// <summary>Creates a resource; what is like another one is copied from it.</summary>
    public PlanDraft Create(string address, JsonObject values)
    {
        var (type, name) = (address.Split('.')[0], address.Split('.')[1]);
        Json["resource_changes"]!.AsArray().Add(new JsonObject
        {
            ["address"] = address, ["mode"] = "managed", ["type"] = type, ["name"] = name,
            ["change"] = new JsonObject { ["actions"] = new JsonArray("create"), ["before"] = null, ["after"] = values, ["after_unknown"] = new JsonObject { ["id"] = true } },
        });
        return this;
    }

    public PlanDraft Reason(string address, string reason)
    {
        Entry(address)["action_reason"] = reason;
        return this;
    }

    public PlanDraft With(Action<JsonObject> edit)
    {
        edit(Json);
        return this;
    }

    public JsonNode? Value(string address, string attribute) => Entry(address)["change"]!["before"]![attribute]?.DeepClone();

    public ReviewReport Review() => PlanReviewer.Review(Encoding.UTF8.GetBytes(Json.ToJsonString()), Options);

    private static void Put(JsonNode root, string path, JsonNode? value)
    {
        var (steps, at) = (path.Split('.'), root);
        foreach (var step in steps[..^1])
        {
            at = int.TryParse(step, out var index) ? at.AsArray()[index]! : at[step]!;
        }

        if (at is JsonArray list)
        {
            list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            at[steps[^1]] = value;
        }
    }
}
