namespace MlInferenceCdktf.Sandbox;

/// <summary>The sandbox cannot run: no terraform, one that is too old, a folder or state it cannot read.</summary>
public sealed class SandboxException : Exception
{
    /// <summary>Creates the exception.</summary>
    public SandboxException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public SandboxException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">What made it known.</param>
    public SandboxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
