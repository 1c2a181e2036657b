using System.ComponentModel;

namespace MlInferenceCdktf.Review.Output;

[Description("A review of a Terraform plan. Keys may be added; none is renamed or taken away while 'schema' keeps its value.")]
internal sealed record ReviewView(
    [property: Description("The format's name: mlinf-review/1.")] string Schema,
    [property: Description("What wrote it.")] ToolView Tool,
    [property: Description("The stack's name; empty when none was given.")] string Stack,
    [property: Description("BLOCKED, NEEDS REVIEW, INCOMPLETE or NO FINDINGS; suppressed findings do not count.")] Verdict Verdict,
    [property: Description("How many findings there are, by severity.")] CountsView Counts,
    [property: Description("What the plan says of itself.")] PlanView Plan,
    [property: Description("By falling severity, then rule, then address.")] IReadOnlyList<FindingView> Findings,
    [property: Description("Findings that somebody answers for until a day.")] IReadOnlyList<SuppressedView> Suppressed,
    [property: Description("Findings that weigh otherwise than their rule says.")] IReadOnlyList<OverriddenView> Overridden,
    [property: Description("Suppressions that suppress nothing.")] IReadOnlyList<StaleView> Stale,
    [property: Description("Edits from which several changes follow.")] IReadOnlyList<RootCause> RootCauses,
    [property: Description("Every group's capacity.")] IReadOnlyList<CapacityView> Capacity,
    [property: Description("What a rise of traffic costs while replicas start cold.")] IReadOnlyList<Exposure> Exposure,
    [property: Description("Every resource that changes.")] IReadOnlyList<ResourceView> Resources,
    [property: Description("Changes made outside Terraform that matter to the plan.")] IReadOnlyList<ResourceView> Drift,
    [property: Description("Outputs that change.")] IReadOnlyList<OutputView> Outputs,
    [property: Description("Changes that carry no decision, folded.")] IReadOnlyList<NoiseGroup> Noise,
    [property: Description("Changed resource types without rules.")] IReadOnlyList<UncoveredType> Uncovered,
    [property: Description("Which rules knew less than they could have.")] IReadOnlyList<string> Degraded,
    [property: Description("What no plan can tell.")] IReadOnlyList<string> NotChecked);

internal sealed record ToolView(
    [property: Description("The program.")] string Name,
    [property: Description("Its version; empty when not told.")] string Version,
    [property: Description("The provider whose behaviour the rules know.")] string RuleSet,
    [property: Description("How many rules were asked.")] int Rules);

internal sealed record CountsView(int Block, int Warn, int Note, int Suppressed);

internal sealed record PlanView(
    [property: Description("The plan JSON's format version.")] string FormatVersion,
    [property: Description("The version of Terraform or OpenTofu, where the file says it.")] string? TerraformVersion,
    [property: Description("When it was planned, where the file says it.")] string? Timestamp,
    [property: Description("Whether planning failed.")] bool Errored,
    [property: Description("Whether the plan can be applied, where the file says it.")] bool? Applyable,
    [property: Description("Why the review cannot be complete; empty when it is.")] IReadOnlyList<string> Incomplete,
    [property: Description("Providers the configuration asks for.")] IReadOnlyList<string> Providers,
    [property: Description("Resources by what happens to them.")] ActionCounts Changes);

internal sealed record FindingView(
    [property: Description("The rule's id.")] string Id,
    [property: Description("The rule in a few words.")] string Rule,
    [property: Description("NOTE, WARN or BLOCK.")] Severity Severity,
    [property: Description("Which way it goes, seen from the service.")] Direction Direction,
    [property: Description("Whether the plan says it, or it depends on a value known after apply.")] Confidence Confidence,
    [property: Description("The first address; empty when it is about the plan itself.")] string Address,
    [property: Description("All addresses it is about.")] IReadOnlyList<string> Addresses,
    [property: Description("The construct's path, else module and name.")] string ConstructPath,
    [property: Description("What happens, in a line.")] string Title,
    [property: Description("Why the plan does it.")] string Cause,
    [property: Description("What the service or its clients feel.")] string Consequence,
    [property: Description("What to do instead, or before.")] string Remedy,
    [property: Description("The values it is about; sensitive ones are replaced.")] IReadOnlyList<ValueChange> Changes,
    [property: Description("The id of the edit it follows from.")] string? RootCause,
    [property: Description("A moved block ready to paste, for a rename.")] string? Moved,
    [property: Description("The same over edits of the plan: rule and first address.")] string Fingerprint);

internal sealed record SuppressedView(FindingView Finding, string Reason, [property: Description("The last day it counts.")] string Expires);

internal sealed record OverriddenView(string Fingerprint, Severity From, Severity To, string Reason);

internal sealed record StaleView(string Rule, string Address, [property: Description("The last day it counted.")] string Expires, [property: Description("Whether its day is over; else it matches no finding.")] bool Expired, int Line);

internal sealed record CapacityView(
    string Group,
    string Service,
    string Region,
    [property: Description("VMs running when the plan was made.")] int? Live,
    [property: Description("Null for a new group.")] CapacityState? Before,
    [property: Description("Null for a group that goes.")] CapacityState? After);

internal sealed record ResourceView(
    string Address,
    string ConstructPath,
    string Type,
    PlanAction Action,
    [property: Description("The paths that force a replacement.")] IReadOnlyList<string> ReplacePaths,
    string? MovedFrom,
    [property: Description("The values that change, noise left out.")] IReadOnlyList<ValueChange> Changes,
    [property: Description("Whether rules exist for its type.")] bool HasRules,
    [property: Description("Whether all its changes are noise.")] bool IsNoise);

internal sealed record OutputView(string Name, PlanAction Action, ValueChange Value);
