using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Name, labels, acknowledgements, and what every text must be.</summary>
internal static class ServiceRules
{
    public static void Check(PlanningContext context)
    {
        CheckName(context);
        LabelRules.Check(context.Diagnostics, context.Options.Labels);
        CheckAcknowledgements(context);
        CheckTexts(context);
    }

    private static void CheckName(PlanningContext context) => context.Diagnostics.AddIf(
        !GoogleName.IsResource(context.Name, ResourceNames.MaxServiceLength), ServiceDiagnostics.NameInvalid, "name",
        $"'{context.Name}' is not a name Google takes",
        $"write 1 to {ResourceNames.MaxServiceLength} lower-case letters, digits and hyphens, starting with a letter, ending with a letter or digit");

    private static void CheckAcknowledgements(PlanningContext context)
    {
        foreach (var (id, reason) in context.Options.Acknowledge)
        {
            var known = DiagnosticCatalogue.All.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));
            context.Diagnostics.AddIf(known is not { Severity: DiagnosticSeverity.Warning },
                ServiceDiagnostics.AcknowledgementInvalid, $"acknowledge[{id}]",
                known is null ? $"'{id}' is no diagnostic" : $"{id} is an error, which cannot be acknowledged",
                "name a warning's id, such as MLI2001; docs/diagnostics.md lists them");
            context.Diagnostics.AddIf(string.IsNullOrWhiteSpace(reason), ServiceDiagnostics.AcknowledgementInvalid,
                $"acknowledge[{id}]", "the reason is empty", "write why the warning is accepted");
        }
    }

    private static void CheckTexts(PlanningContext context)
    {
        foreach (var (path, text) in Texts.Decided(context.Options))
        {
            context.Diagnostics.AddIf(LiteralText.HasToken(text), ServiceDiagnostics.TokenNotLiteral, path,
                "the value is a token, known only during apply", "write the value itself");
            CheckCarried(context, path, text);
        }

        foreach (var (path, text) in Texts.Flowing(context.Options))
        {
            CheckCarried(context, path, text);
        }
    }

    private static void CheckCarried(PlanningContext context, string path, string text) => context.Diagnostics.AddIf(
        !LiteralText.IsCarried(text), ServiceDiagnostics.TextInvalid, path,
        "the value holds NUL, another control character or half a character", "remove it");
}
