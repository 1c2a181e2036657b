namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Aliases of OAuth scopes, as gcloud and the provider know them.</summary>
internal static class Scopes
{
    private const string Prefix = "https://www.googleapis.com/auth/";

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["bigquery"] = "bigquery",
        ["cloud-platform"] = "cloud-platform",
        ["cloud-source-repos"] = "source.full_control",
        ["cloud-source-repos-ro"] = "source.read_only",
        ["compute-ro"] = "compute.readonly",
        ["compute-rw"] = "compute",
        ["datastore"] = "datastore",
        ["logging-write"] = "logging.write",
        ["monitoring"] = "monitoring",
        ["monitoring-read"] = "monitoring.read",
        ["monitoring-write"] = "monitoring.write",
        ["pubsub"] = "pubsub",
        ["service-control"] = "servicecontrol",
        ["service-management"] = "service.management.readonly",
        ["sql"] = "sqlservice",
        ["sql-admin"] = "sqlservice.admin",
        ["storage-full"] = "devstorage.full_control",
        ["storage-ro"] = "devstorage.read_only",
        ["storage-rw"] = "devstorage.read_write",
        ["taskqueue"] = "taskqueue",
        ["trace"] = "trace.append",
        ["trace-append"] = "trace.append",
        ["trace-ro"] = "trace.readonly",
        ["useraccounts-ro"] = "cloud.useraccounts.readonly",
        ["useraccounts-rw"] = "cloud.useraccounts",
        ["userinfo-email"] = "userinfo.email",
    };

    public static string Full(string scope) => Aliases.TryGetValue(scope, out var name) ? Prefix + name : scope;
}
