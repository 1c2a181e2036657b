using System.CommandLine;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>The stack that the sandbox takes when no folder is named.</summary>
internal abstract class DefaultStack
{
    /// <summary>What the help says of it.</summary>
    public abstract string Description { get; }

    /// <summary>The option that says where it is; null when there is none to say it.</summary>
    public virtual Option? Place => null;

    /// <summary>Makes or finds it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <exception cref="UserErrorException">There is none.</exception>
    public abstract StackInput Open(ParseResult parsed);
}

/// <summary>A stack to run terraform over, and what is to be removed afterwards.</summary>
internal sealed class StackInput(string folder, string name, string? temporary = null) : IDisposable
{
    public string Folder => folder;

    /// <summary>What the user knows it by.</summary>
    public string Name => name;

    public void Dispose()
    {
        if (temporary is not null)
        {
            Directory.Delete(temporary, recursive: true);
        }
    }
}
