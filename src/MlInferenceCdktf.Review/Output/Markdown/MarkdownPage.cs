using System.Text;

namespace MlInferenceCdktf.Review.Output;

/// <summary>The body of a review in Markdown at one rung, and how many things of the plan it tells.</summary>
internal sealed class MarkdownPage(Rung rung)
{
    private readonly StringBuilder _body = new();

    public Rung Rung => rung;

    /// <summary>How many findings, resources, values and rows are in it.</summary>
    public int Items { get; private set; }

    public string Body => _body.ToString();

    public string Text(string text) => Inert.Text(text, rung.Longest);

    public string Code(string name) => Inert.Code(name, rung.Longest);

    public string Value(string? value) => value switch
    {
        null => "none",
        ValueChange.Unknown or ValueChange.Sensitive => $"*{value}*",
        _ => Code(value),
    };

    /// <summary>One more thing of the plan is told.</summary>
    public MarkdownPage Item()
    {
        Items++;
        return this;
    }

    public MarkdownPage Line(string markdown = "")
    {
        // One empty line parts as well as three.
        if (markdown.Length > 0 || (_body.Length > 1 && (_body[^1] != '\n' || _body[^2] != '\n')))
        {
            _ = _body.Append(markdown).Append('\n');
        }

        return this;
    }

    /// <summary>A part that is folded away. GitHub reads Markdown in it only between empty lines.</summary>
    public void Fold(string summaryHtml, bool open, Action content)
    {
        _ = Line(open ? "<details open>" : "<details>").Line($"<summary>{summaryHtml}</summary>").Line();
        content();
        _ = Line().Line("</details>").Line();
    }

    public void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    public void Head(IReadOnlyList<string> headings)
    {
        Row(headings);
        Row(headings.Select(static _ => "---"));
    }

    public void Changes(IReadOnlyList<ValueChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        _ = Line();
        Head(["attribute", "before", "after"]);
        foreach (var change in changes)
        {
            Item().Row([Code(change.Path), Value(change.Before), Value(change.After)]);
        }

        _ = Line();
    }
}
