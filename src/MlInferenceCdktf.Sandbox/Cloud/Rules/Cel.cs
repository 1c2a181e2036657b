namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>The bracket and quote structure of a CEL expression: enough to find what cannot parse, without judging what it means.</summary>
internal static class Cel
{
    private const string Open = "([{";
    private const string Close = ")]}";

    public static string? Fault(string expression)
    {
        var brackets = new Stack<char>();
        char? quote = null;
        for (var at = 0; at < expression.Length; at++)
        {
            var character = expression[at];
            if (quote is not null)
            {
                at += character == '\\' ? 1 : 0;
                quote = character == quote ? null : quote;
            }
            else if (character is '\'' or '"')
            {
                quote = character;
            }
            else if (Close.Contains(character, StringComparison.Ordinal) && !Closes(brackets, character))
            {
                return $"unexpected '{character}'";
            }
            else if (Open.Contains(character, StringComparison.Ordinal))
            {
                brackets.Push(character);
            }
        }

        return quote is not null ? "unterminated string" : brackets.Count > 0 ? $"'{brackets.Peek()}' is never closed" : null;
    }

    private static bool Closes(Stack<char> brackets, char character) =>
        brackets.TryPop(out var open) && Open.IndexOf(open, StringComparison.Ordinal) == Close.IndexOf(character, StringComparison.Ordinal);
}
