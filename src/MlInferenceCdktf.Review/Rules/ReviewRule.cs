using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>One rule: what it looks for, and what it says of it.</summary>
internal abstract class ReviewRule(string id, Severity mostSevere, string title, string why)
{
    public RuleInfo Info { get; } = new(id, title, mostSevere, why);

    /// <summary>The resource types it covers; a changed resource of another type is named as not reviewed.</summary>
    public virtual IReadOnlyList<string> Types => [];

    public abstract IEnumerable<Finding> Check(ReviewContext context);

    /// <summary>A finding about a resource; its cause is what the plan says unless the rule knows better.</summary>
    protected Finding Found(ReviewContext context, PlannedResource resource, Severity severity, string title, string consequence, string remedy) => new()
    {
        Id = Info.Id,
        Rule = Info.Title,
        Severity = severity,
        Addresses = [resource.Address],
        ConstructPath = context.Paths.Of(resource),
        Title = title,
        Cause = context.Causes.Of(resource).Title,
        Consequence = consequence,
        Remedy = remedy,
    };

    /// <summary>A finding about the plan itself.</summary>
    protected Finding OfPlan(Severity severity, string title, string cause, string consequence, string remedy) => new()
    {
        Id = Info.Id,
        Rule = Info.Title,
        Severity = severity,
        Addresses = [],
        ConstructPath = "",
        Title = title,
        Cause = cause,
        Consequence = consequence,
        Remedy = remedy,
    };

    /// <summary>The name it is known by today; a new one has its own.</summary>
    protected static string Name(PlannedResource resource) => resource.Before["name"].Filled ?? resource.After["name"].Filled ?? resource.Name;
}
