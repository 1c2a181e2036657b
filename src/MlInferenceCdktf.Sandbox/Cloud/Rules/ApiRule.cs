using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>A rule of Google's API on one object, which the provider lets through.</summary>
/// <param name="Id">Its name, unique among all rules.</param>
/// <param name="Types">The resource types that it judges.</param>
/// <param name="Argument">The argument that it judges, as Terraform names it.</param>
/// <param name="Source">Where Google says so.</param>
internal sealed record ApiRule(string Id, ImmutableArray<string> Types, string Argument, string Source)
{
    public required Func<Body, IEnumerable<Violation>> Find { get; init; }

    /// <summary>A rule on every value at the argument.</summary>
    public static ApiRule Value(string id, ImmutableArray<string> types, string argument, string source, Func<Body, string?> why) =>
        new(id, types, argument, source) { Find = body => body.At(argument).Select(value => new Violation(value.Value, why(value))) };

    /// <summary>A rule on the object, told by one argument of it.</summary>
    public static ApiRule Whole(string id, ImmutableArray<string> types, string argument, string source, Func<Body, string?> why) =>
        new(id, types, argument, source) { Find = body => [new Violation(body.Text(argument), why(body))] };

    /// <summary>A rule on every block of a kind, told by one argument of the block.</summary>
    public static ApiRule Block(string id, ImmutableArray<string> types, string block, string argument, string source, Func<Body, string?> why) =>
        new(id, types, $"{block}.{argument}", source) { Find = body => body.At(block).Select(each => new Violation(each.Text(argument), why(each))) };

    public CloudError? Check(StoredObject item) =>
        Find(item.Body).Where(found => found.Why is not null)
            .Select(found => CloudErrors.Invalid(Argument, found.Value, found.Why!))
            .FirstOrDefault();
}

/// <summary>A value and what is wrong with it; null where nothing is.</summary>
internal readonly record struct Violation(string? Value, string? Why);
