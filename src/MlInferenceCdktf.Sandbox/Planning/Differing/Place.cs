using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>Where an attribute is: its path for terraform, and its comparison functions from the inside out.</summary>
internal sealed record Place(AttributeSchema Schema, ImmutableArray<PathStep> Path, Place? Outer, bool InSet)
{
    /// <summary>Terraform gets no path into a set, a map or a list of scalars.</summary>
    public ImmutableArray<PathStep> ReportedPath { get; init; } = Path;

    /// <summary>The path as the provider's functions see it, such as <c>disk.0.source_image</c>.</summary>
    public string Key => string.Join('.', Path.Select(static step => step.Name ?? step.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static Place Top(AttributeSchema schema) => new(schema, [PathStep.Of(schema.Name)], null, InSet: false);

    public Place InListElement(int index, AttributeSchema child) =>
        Below(child, [.. Path, PathStep.At(index), PathStep.Of(child.Name)], InSet, frozen: InSet);

    public Place ListScalar(int index) => Below(Schema.Element, [.. Path, PathStep.At(index)], InSet, frozen: true);

    public Place InSetElement(AttributeSchema child) => Below(child, [.. Path, PathStep.Of(child.Name)], inSet: true, frozen: true);

    public Place SetScalar() => Below(Schema.Element, Path, inSet: true, frozen: true);

    private Place Below(AttributeSchema child, ImmutableArray<PathStep> path, bool inSet, bool frozen) =>
        new(child, path, this, inSet) { ReportedPath = frozen ? ReportedPath : path };
}
