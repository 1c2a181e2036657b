using System.Globalization;
using YamlDotNet.Core;

namespace MlInferenceCdktf.Review.Suppressing;

/// <summary>Binds a file strictly: what it does not know, or what is missing, is a problem with a line and a fix.</summary>
internal sealed class SuppressionReader
{
    private const int MaxCharacters = 1024 * 1024;

    private static readonly Dictionary<string, string[]> s_keys = new(StringComparer.Ordinal)
    {
        ["suppressions"] = ["rule", "address", "reason", "expires"],
        ["severities"] = ["rule", "severity", "reason"],
    };

    private static readonly HashSet<string> s_rules = [.. PlanReviewer.Rules.Select(static rule => rule.Id)];

    private readonly List<SuppressionProblem> _problems = [];

    public static SuppressionFile Read(string yaml, string file)
    {
        var reader = new SuppressionReader();
        var read = reader.Bind(yaml);
        return reader._problems.Count == 0
            ? read
            : throw new SuppressionFileException(file, [.. reader._problems.OrderBy(static problem => problem.Line)]);
    }

    private SuppressionFile Bind(string yaml)
    {
        if (yaml.Length > MaxCharacters)
        {
            _problems.Add(new(1, "the file is larger than 1 MiB", "keep suppressions only in it"));
            return SuppressionFile.Empty;
        }

        try
        {
            var sections = new YamlEntries(yaml.TrimStart('\uFEFF'), _problems).Read(s_keys);
            List<SeverityOverride> severities = [.. sections.GetValueOrDefault("severities", []).Select(Severity).OfType<SeverityOverride>()];
            RefuseTwice(severities);
            return new([.. sections.GetValueOrDefault("suppressions", []).Select(Suppression).OfType<Suppression>()], severities);
        }
        catch (YamlException broken)
        {
            _problems.Add(new((int)Math.Clamp(broken.Start.Line, 1, yaml.AsSpan().TrimEnd('\n').Count('\n') + 1), $"the text is not YAML: {broken.Message.ReplaceLineEndings(" ")}", "check indentation, colons and quotes at this line and the one before"));
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 throws these, without a place, where a bracket stays open before a block's key.
            _problems.Add(new(1, "the text is not YAML: a value breaks off", "close brackets and quotes"));
        }

        return SuppressionFile.Empty;
    }

    private Suppression? Suppression(YamlEntry entry)
    {
        var (rule, address, reason, expires) = (Rule(entry), Text(entry, "address", "a finding's address; * stands for any characters"), Reason(entry), Day(entry));
        return rule is null || address is null || reason is null || expires is null ? null : new(rule, address, reason, expires.Value, entry.Line);
    }

    private SeverityOverride? Severity(YamlEntry entry)
    {
        var (rule, severity, reason) = (Rule(entry), Weight(entry), Reason(entry));
        return rule is null || severity is null || reason is null ? null : new(rule, severity.Value, reason, entry.Line);
    }

    private string? Rule(YamlEntry entry)
    {
        if (Text(entry, "rule", "a rule's id, such as T04") is not { } rule)
        {
            return null;
        }

        return s_rules.Contains(rule) ? rule : Wrong<string>(entry, "rule", $"there is no rule '{rule}'", "write an id that the review prints, such as T04, in capitals");
    }

    private string? Reason(YamlEntry entry) => Text(entry, "reason", "why this is fine, for whoever reads it later");

    private DateOnly? Day(YamlEntry entry)
    {
        if (Text(entry, "expires", "the last day it counts, such as 2027-01-31") is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _ = Wrong<string>(entry, "expires", $"'{text}' is no date", "write year-month-day, such as 2027-01-31");
        return null;
    }

    private Severity? Weight(YamlEntry entry)
    {
        switch (Text(entry, "severity", "note, warn or block"))
        {
            case "note": return Review.Severity.Note;
            case "warn": return Review.Severity.Warn;
            case "block": return Review.Severity.Block;
            case { } other:
                _ = Wrong<string>(entry, "severity", $"'{other}' is no severity", "write note, warn or block");
                return null;
            case null: return null;
        }
    }

    private string? Text(YamlEntry entry, string key, string meaning)
    {
        if (entry.Texts.GetValueOrDefault(key) is { } text && !string.IsNullOrWhiteSpace(text.Value))
        {
            return text.Value;
        }

        return Wrong<string>(entry, key, $"the entry has no {key}", $"add '{key}: …', {meaning}");
    }

    private T? Wrong<T>(YamlEntry entry, string key, string message, string fix)
        where T : class
    {
        _problems.Add(new(entry.Texts.GetValueOrDefault(key)?.Line ?? entry.Line, message, fix));
        return null;
    }

    private void RefuseTwice(List<SeverityOverride> severities)
    {
        foreach (var again in severities.GroupBy(static item => item.Rule, StringComparer.Ordinal).SelectMany(static same => same.Skip(1)))
        {
            _problems.Add(new(again.Line, $"the severity of {again.Rule} is set twice", "keep one of the entries"));
        }
    }
}
