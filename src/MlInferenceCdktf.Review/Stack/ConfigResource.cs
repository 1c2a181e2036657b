using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>A resource block of the configuration, for its references. Constant values are compared, never shown.</summary>
internal sealed record ConfigResource(string Address, string Module, JsonElement Expressions)
{
    /// <summary>Whether the configuration writes a path such as <c>log_config.optional_fields</c>.</summary>
    public bool Writes(string path) =>
        path.Split('.').Aggregate(Expressions, static (expression, step) => (expression.ValueKind == JsonValueKind.Array ? expression.Items().FirstOrDefault() : expression).At(step)).Exists();
}
