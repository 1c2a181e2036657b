namespace MlInferenceCdktf.Catalogs;

/// <summary>A machine type without a row of its own, planned by what its family has in common.</summary>
/// <param name="Machine">Its facts as far as family and name tell them; never verified.</param>
/// <param name="Like">The row that it was taken to be like.</param>
/// <param name="IsCustomSize">Whether it is a custom size of a family that Google documents custom sizes for.</param>
public sealed record UnlistedMachine(MachineTypeEntry Machine, MachineTypeEntry Like, bool IsCustomSize);
