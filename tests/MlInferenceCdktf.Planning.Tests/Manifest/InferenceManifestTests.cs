using MlInferenceCdktf.Manifest;

namespace MlInferenceCdktf.Planning.Tests.Manifest;

public class InferenceManifestTests
{
    private static readonly ExpectedTraffic s_traffic = new()
    {
        BaselineRequestsPerSecond = 1, PeakRequestsPerSecond = 12, RequestDuration = TimeSpan.FromSeconds(4), SlotsPerReplica = 16, QueuePerReplica = 32,
    };

    /// <summary>Other tools read this file: members are added, never changed.</summary>
    [Fact]
    public void Says_what_was_meant() => Assert.Equal("""
        {
          "schemaVersion": 1,
          "project": "acme-ml-prod",
          "stack": "chat-prod",
          "services": {
            "chat": {
              "name": "chat",
              "runtime": "vLLM",
              "image": "vllm/vllm-openai:v0.11.0",
              "coldStartSeconds": 720,
              "requestTimeoutSeconds": 300,
              "requestsPerSecondPerReplica": 4,
              "requestRateTarget": 0.8,
              "domains": [
                "chat.example.com"
              ],
              "baselineRequestsPerSecond": 1,
              "peakRequestsPerSecond": 12,
              "slotsPerReplica": 16,
              "meanRequestSeconds": 4,
              "queuePerReplica": 32,
              "regions": {
                "europe-west4": {
                  "group": "chat-euw4-iukqdi",
                  "machineType": "g2-standard-12",
                  "gpu": "nvidia-l4",
                  "gpusPerReplica": 1,
                  "zones": [
                    "europe-west4-a"
                  ],
                  "minReplicas": 2,
                  "maxReplicas": 3,
                  "surge": 1,
                  "region": "europe-west4",
                  "capacity": "on-demand",
                  "reservation": null,
                  "fallbackMachines": [],
                  "standby": 0,
                  "maxRunSeconds": null
                },
                "us-central1": {
                  "group": "chat-usc1-eq4del",
                  "machineType": "g2-standard-12",
                  "gpu": "nvidia-l4",
                  "gpusPerReplica": 1,
                  "zones": [
                    "us-central1-a",
                    "us-central1-b",
                    "us-central1-c"
                  ],
                  "minReplicas": 1,
                  "maxReplicas": 3,
                  "surge": 3,
                  "region": "us-central1",
                  "capacity": "on-demand",
                  "reservation": null,
                  "fallbackMachines": [],
                  "standby": 0,
                  "maxRunSeconds": null
                }
              }
            },
            "embed": {
              "name": "embed",
              "runtime": "container",
              "image": "ghcr.io/acme/server:1.4",
              "coldStartSeconds": 180,
              "requestTimeoutSeconds": 300,
              "requestsPerSecondPerReplica": null,
              "requestRateTarget": null,
              "domains": [],
              "baselineRequestsPerSecond": null,
              "peakRequestsPerSecond": null,
              "slotsPerReplica": null,
              "meanRequestSeconds": null,
              "queuePerReplica": null,
              "regions": {
                "us-central1": {
                  "group": "embed-usc1-k5qzaz",
                  "machineType": "c3-standard-8",
                  "gpu": null,
                  "gpusPerReplica": 0,
                  "zones": [
                    "us-central1-a",
                    "us-central1-b",
                    "us-central1-c"
                  ],
                  "minReplicas": 1,
                  "maxReplicas": 3,
                  "surge": 3,
                  "region": "us-central1",
                  "capacity": "on-demand",
                  "reservation": null,
                  "fallbackMachines": [],
                  "standby": 0,
                  "maxRunSeconds": null
                }
              }
            }
          },
          "quota": [
            {
              "service": "compute.googleapis.com",
              "quotaId": "IN-USE-ADDRESSES-per-project-region",
              "dimensions": {
                "region": "europe-west4"
              },
              "amount": 1,
              "verified": false
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "INSTANCES-per-project-region",
              "dimensions": {
                "region": "europe-west4"
              },
              "amount": 4,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "NVIDIA-L4-GPUS-per-project-region",
              "dimensions": {
                "region": "europe-west4"
              },
              "amount": 4,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "REGIONAL-AUTOSCALERS-per-project-region",
              "dimensions": {
                "region": "europe-west4"
              },
              "amount": 1,
              "verified": false
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "REGIONAL-INSTANCE-GROUP-MANAGERS-per-project-region",
              "dimensions": {
                "region": "europe-west4"
              },
              "amount": 1,
              "verified": false
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "SSD-TOTAL-GB-per-project-region",
              "dimensions": {
                "region": "europe-west4"
              },
              "amount": 400,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "C3-CPUS-per-project-region",
              "dimensions": {
                "region": "us-central1"
              },
              "amount": 48,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "IN-USE-ADDRESSES-per-project-region",
              "dimensions": {
                "region": "us-central1"
              },
              "amount": 2,
              "verified": false
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "INSTANCES-per-project-region",
              "dimensions": {
                "region": "us-central1"
              },
              "amount": 12,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "NVIDIA-L4-GPUS-per-project-region",
              "dimensions": {
                "region": "us-central1"
              },
              "amount": 6,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "REGIONAL-AUTOSCALERS-per-project-region",
              "dimensions": {
                "region": "us-central1"
              },
              "amount": 2,
              "verified": false
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "REGIONAL-INSTANCE-GROUP-MANAGERS-per-project-region",
              "dimensions": {
                "region": "us-central1"
              },
              "amount": 2,
              "verified": false
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "SSD-TOTAL-GB-per-project-region",
              "dimensions": {
                "region": "us-central1"
              },
              "amount": 780,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "CPUS-ALL-REGIONS-per-project",
              "dimensions": {},
              "amount": 48,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "FIREWALLS-per-project",
              "dimensions": {},
              "amount": 2,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "GLOBAL-EXTERNAL-MANAGED-BACKEND-SERVICES-per-project",
              "dimensions": {},
              "amount": 2,
              "verified": false
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "GLOBAL-EXTERNAL-MANAGED-FORWARDING-RULES-per-project",
              "dimensions": {},
              "amount": 3,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "GPUS-ALL-REGIONS-per-project",
              "dimensions": {},
              "amount": 10,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "HEALTH-CHECKS-per-project",
              "dimensions": {},
              "amount": 4,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "INSTANCE-TEMPLATES-per-project",
              "dimensions": {},
              "amount": 6,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "NETWORKS-per-project",
              "dimensions": {},
              "amount": 2,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "ROUTERS-per-project",
              "dimensions": {},
              "amount": 3,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "SSL-CERTIFICATES-per-project",
              "dimensions": {},
              "amount": 1,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "SSL-POLICIES-per-project",
              "dimensions": {},
              "amount": 1,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "STATIC-ADDRESSES-per-project",
              "dimensions": {},
              "amount": 2,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "SUBNETWORKS-per-project",
              "dimensions": {},
              "amount": 3,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "TARGET-HTTP-PROXIES-per-project",
              "dimensions": {},
              "amount": 2,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "TARGET-HTTPS-PROXIES-per-project",
              "dimensions": {},
              "amount": 1,
              "verified": true
            },
            {
              "service": "compute.googleapis.com",
              "quotaId": "URL-MAPS-per-project",
              "dimensions": {},
              "amount": 3,
              "verified": true
            }
          ]
        }

        """.ReplaceLineEndings("\n"), Json());

    [Fact]
    public void Says_what_is_followed_and_when_where_there_is_something_to_say()
    {
        var schedule = new ScalingSchedule { Name = "peak", Cron = "0 8 * * MON-FRI", Duration = TimeSpan.FromHours(8), MinReplicas = 3, TimeZone = "Europe/Paris" };
        var plan = Sample.Plan(Sample.Cpu with { Scaling = [ScalingSignal.PubSubBacklog("jobs", 20)], Schedules = [schedule] });
        var service = ManifestService.Of(plan);

        Assert.Equal([new("pubsub.googleapis.com/subscription/num_undelivered_messages", 20, null)], service.Metrics!);
        Assert.Equal([new("peak", "0 8 * * MON-FRI", "Europe/Paris", 28800, 3, Disabled: false)], service.Schedules!);
    }

    internal static string Json() => InferenceManifest.Of("acme-ml-prod", "chat-prod", new Dictionary<string, ServicePlan>(StringComparer.Ordinal)
    {
        ["embed"] = Sample.Plan(Sample.Cpu with { Name = "embed", Endpoint = Endpoint.InsecureHttp() }),
        ["chat"] = Sample.Plan(Sample.Gpu with { Name = "chat", Traffic = s_traffic, Regions = ["us-central1", new InferenceRegion("europe-west4") { MinReplicas = 2, Zones = ["europe-west4-a"] }] }),
    }).ToJson();
}
