namespace MlInferenceCdktf;

/// <summary>A warning that was read and accepted.</summary>
/// <param name="Id">The warning's id, such as <c>MLI2001</c>.</param>
/// <param name="Reason">Why it is accepted, for whoever reads the options next.</param>
public sealed record Acknowledgement(string Id, string Reason);
