using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning;

/// <summary>What a resource is planned to be, and the paths whose change replaces it.</summary>
internal sealed record PlannedChange(TfValue Planned, IReadOnlyList<ImmutableArray<PathStep>> Replacements, IReadOnlyList<Diagnostic> Diagnostics);
