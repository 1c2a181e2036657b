using System.Globalization;
using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Name, labels, texts, acknowledgements: MLI10xx.</summary>
internal static class ServiceCases
{
    private const string KeyFix = "write 1 to 63 lower-case letters, digits, hyphens and underscores, starting with a letter, and not with goog-";
    private const string ValueFix = "write at most 63 lower-case letters, digits, hyphens and underscores";
    private const string AcknowledgeFix = "name a warning's id, such as MLI2001; docs/diagnostics.md lists them";

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        Name("empty", "", "a"),
        Name("29 characters", Repeat('a', 29), Repeat('a', 28)),
        Name("capitals", "Chat", "chat"),
        Name("underscore", "chat_us", "chat-us"),
        Name("dot", "a.b", "a-b"),
        Name("digit first", "1chat", "c1hat"),
        Name("hyphen last", "chat-", "chat-1"),
        Name("line feed last", "chat\n", "chat"),
        Name("template", "${path.cwd}", "path-cwd"),
        Label("key capitals", "Team", "chat", "team", "chat", "'Team' is not a label key", KeyFix),
        Label("key 64 characters", Repeat('a', 64), "", Repeat('a', 63), "", $"'{Repeat('a', 64)}' is not a label key", KeyFix),
        Label("key reserved", "goog-team", "chat", "googteam", "chat", "'goog-team' is not a label key", KeyFix),
        Label("key empty", "", "chat", "a", "chat", "'' is not a label key", KeyFix),
        Label("value capitals", "team", "Chat", "team", "chat", "'Chat' is not a label value", ValueFix),
        Label("value 64 characters", "team", Repeat('a', 64), "team", Repeat('a', 63), $"'{Repeat('a', 64)}' is not a label value", ValueFix),
        new("MLI1002", "65 labels", Cpu with { Labels = Labels(65) }, Cpu with { Labels = Labels(64) }, "labels: there are 65 labels | keep at most 64"),
        new("MLI1003", "token in a path", Cpu with { Health = new() { ReadinessPath = "/" + Token } }, Arguments(Token),
            "health.readinessPath: the value is a token, known only during apply | write the value itself"),
        Text("NUL", "a\0b", "a\tb\r\n"),
        Text("bell", "a\ab", "a b"),
        Text("C1 control", "a\u0085b", "a\u00a0b"),
        Text("lone high surrogate", "\ud83d", "\ud83d\ude00"),
        Text("lone low surrogate", "\ude00", "\u202e"),
        Acknowledge("unknown id", "MLI9999", "read", "'MLI9999' is no diagnostic", AcknowledgeFix),
        Acknowledge("error", "MLI1001", "read", "MLI1001 is an error, which cannot be acknowledged", AcknowledgeFix),
        Acknowledge("without a reason", "MLI2001", " ", "the reason is empty", "write why the warning is accepted"),
    ];

    private static DiagnosticCase Name(string what, string wrong, string right) =>
        new("MLI1001", what, Cpu with { Name = wrong }, Cpu with { Name = right },
            $"name: '{wrong}' is not a name Google takes | write 1 to 28 lower-case letters, digits and hyphens, starting with a letter, ending with a letter or digit");

    private static DiagnosticCase Label(string what, string key, string value, string rightKey, string rightValue, string message, string fix) =>
        new("MLI1002", what, Cpu with { Labels = Map((key, value)) }, Cpu with { Labels = Map((rightKey, rightValue)) }, $"labels[{key}]: {message} | {fix}");

    private static ValueMap Labels(int count) =>
        ValueMap.From(Enumerable.Range(0, count).Select(i => KeyValuePair.Create("l" + i.ToString(CultureInfo.InvariantCulture), "")));

    private static DiagnosticCase Text(string what, string wrong, string right) =>
        new("MLI1004", what, Arguments(wrong), Arguments(right),
            "server.arguments[0]: the value holds NUL, another control character or half a character | remove it");

    private static InferenceOptions Arguments(string argument) => Cpu with { Server = Cpu.Server with { Arguments = [argument] } };

    private static DiagnosticCase Acknowledge(string what, string id, string reason, string message, string fix) =>
        new("MLI1005", what, Cpu with { Acknowledge = [new(id, reason)] }, Cpu with { Acknowledge = [new("MLI2001", "read")] }, $"acknowledge[{id}]: {message} | {fix}");
}
