using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>A resource block of the configuration, for its references. Constant values are compared, never shown.</summary>
internal sealed record ConfigResource(string Address, string Module, JsonElement Expressions)
{
    public bool Writes(string attribute) => Expressions.At(attribute).Exists();
}
