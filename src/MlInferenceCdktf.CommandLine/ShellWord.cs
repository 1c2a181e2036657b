using MlInferenceCdktf.Text;

namespace MlInferenceCdktf.CommandLine;

/// <summary>Writes a word of a command that people copy: quoted only where the shell would read it otherwise.</summary>
internal static class ShellWord
{
    public static string Quote(string word) => word.Length > 0 && word.All(IsPlain) ? word : ShellText.Quote(word);

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '/' or '.' or '-' or '_' or ':';
}
