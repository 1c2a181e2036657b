namespace MlInferenceCdktf.Testing;

/// <summary>A synthesized document is not what a test expects. Every test framework reports it as a failed test.</summary>
public sealed class TerraformAssertionException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public TerraformAssertionException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What differs, and what to do about it.</param>
    public TerraformAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What differs, and what to do about it.</param>
    /// <param name="innerException">What caused it.</param>
    public TerraformAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
