namespace MlInferenceCdktf.Testing;

/// <summary>Finds the expressions in a Terraform template: <c>a-${x.y.id}</c> has one, <c>$${no}</c> none.</summary>
internal static class InterpolatedText
{
    /// <summary>The expressions between <c>${</c> or <c>%{</c> and its own <c>}</c>, without literal text in quotes.</summary>
    public static IEnumerable<string> Expressions(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] is not ('$' or '%') || text[at + 1] != '{')
            {
                continue;
            }

            if (IsEscaped(text, at))
            {
                continue;
            }

            var end = End(text, at + 2);
            var expression = text[(at + 2)..end];
            foreach (var nested in Quoted(expression).SelectMany(Expressions))
            {
                yield return nested;
            }

            yield return WithoutQuoted(expression);
            at = end;
        }
    }

    /// <summary><c>$${</c> is a literal <c>${</c>; Terraform reads exactly one sign before it as the escape.</summary>
    private static bool IsEscaped(string text, int at) => at > 0 && text[at - 1] == text[at];

    /// <summary>The index of the closing brace, or the text's end when there is none.</summary>
    private static int End(string text, int start)
    {
        var depth = 1;
        for (var at = start; at < text.Length; at++)
        {
            at = text[at] == '"' ? ClosingQuote(text, at) : at;
            depth += at >= text.Length ? 0 : text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>The index of the quote that closes the one at <paramref name="open"/>; expressions inside may hold quotes of their own.</summary>
    private static int ClosingQuote(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '$' or '%' when at + 1 < text.Length && text[at + 1] == '{' && !IsEscaped(text, at):
                    at = End(text, at + 2);
                    break;
                case '"':
                    return at;
                default:
                    break;
            }
        }

        return text.Length;
    }

    private static IEnumerable<string> Quoted(string expression)
    {
        for (var at = 0; at < expression.Length; at++)
        {
            if (expression[at] == '"')
            {
                var close = ClosingQuote(expression, at);
                yield return expression[(at + 1)..Math.Min(close, expression.Length)];
                at = close;
            }
        }
    }

    private static string WithoutQuoted(string expression) =>
        Quoted(expression).Aggregate(expression, (rest, quoted) => rest.Replace($"\"{quoted}\"", "\"\"", StringComparison.Ordinal));
}
