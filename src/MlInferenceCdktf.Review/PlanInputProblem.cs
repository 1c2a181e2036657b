namespace MlInferenceCdktf.Review;

/// <summary>What is wrong with a reviewer's input.</summary>
public enum PlanInputProblem
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>Terraform's binary plan file.</summary>
    BinaryPlan,

    /// <summary>The log of <c>terraform plan -json</c>, one object a line.</summary>
    PlanLog,

    /// <summary>The text that <c>terraform plan</c> prints.</summary>
    PlanText,

    /// <summary>JSON that is broken or cut off.</summary>
    BrokenJson,

    /// <summary>JSON of something else, such as a state or a configuration.</summary>
    NotAPlan,

    /// <summary>A plan of a format version that is not known.</summary>
    UnsupportedVersion,

    /// <summary>A manifest or a synthesized stack that cannot be read.</summary>
    BrokenCompanion,
}
