namespace MlInferenceCdktf;

/// <summary>In files, a text may stand for the whole record: it is the value of one property.</summary>
/// <param name="property">The property, as C# names it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class TextShorthandAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}
