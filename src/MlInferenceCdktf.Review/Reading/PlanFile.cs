using System.Text.Json;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>Finds the plan in a file, and refuses what is none with the way out.</summary>
internal static class PlanFile
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 512, AllowTrailingCommas = false };

    public static JsonDocument Parse(ReadOnlyMemory<byte> input)
    {
        var utf8 = PlanBytes.ToUtf8(input);
        if (PlanBytes.IsPlanLog(utf8.Span))
        {
            throw PlanBytes.PlanLog();
        }

        try
        {
            return JsonDocument.Parse(utf8, s_options);
        }
        catch (JsonException broken)
        {
            throw new PlanInputException(
                PlanInputProblem.BrokenJson,
                $"The JSON is broken or cut off at line {broken.LineNumber + 1}: write the plan again.",
                "terraform show -json plan.out > plan.json",
                broken);
        }
    }

    /// <summary>The plan itself: some tools put it below a key of their own.</summary>
    public static JsonElement Find(JsonElement root)
    {
        if (IsPlan(root))
        {
            return Supported(root);
        }

        var wrapped = root.Members().Select(static member => member.Value).Where(IsPlan).ToList();
        return wrapped is [var plan] ? Supported(plan) : throw NotAPlan(root);
    }

    private static bool IsPlan(JsonElement element) =>
        element.At("resource_changes").ValueKind == JsonValueKind.Array
        || (element.At("format_version").ValueKind == JsonValueKind.String
            && (element.At("planned_values").Exists() || element.At("output_changes").Exists() || element.At("errored").Exists()));

    private static JsonElement Supported(JsonElement plan)
    {
        var version = plan.Text("format_version");
        return version is null || version.StartsWith("0.", StringComparison.Ordinal) || version.StartsWith("1.", StringComparison.Ordinal)
            ? plan
            : throw new PlanInputException(
                PlanInputProblem.UnsupportedVersion,
                $"The plan's format version is {(version.Length > 20 ? version[..20] : version)}; this reviewer reads 0.x and 1.x.",
                "plan with a Terraform that writes format 1.x, or take a newer version of this tool");
    }

    private static PlanInputException NotAPlan(JsonElement root)
    {
        var what = root switch
        {
            _ when root.At("lineage").Exists() || root.At("values").Exists() => "This is a state, not a plan.",
            _ when root.At("resource").Exists() || root.At("terraform").Exists() => "This is a configuration, not a plan.",
            _ => "This JSON is no plan: it has no resource_changes.",
        };
        return new(PlanInputProblem.NotAPlan, what, "terraform plan -out=plan.out && terraform show -json plan.out > plan.json");
    }
}
