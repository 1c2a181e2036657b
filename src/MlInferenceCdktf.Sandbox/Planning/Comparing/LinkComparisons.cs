namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Links and names of Google objects that mean the same one.</summary>
internal static class LinkComparisons
{
    /// <summary>Template links: the same path, and the same unique id where both have one.</summary>
    public static bool SameTemplate(SuppressArguments call)
    {
        var (old, next) = (Links.Parameter(call.Old, "uniqueId"), Links.Parameter(call.New, "uniqueId"));
        return Links.SameRelativePath(Links.WithoutParameters(call.Old), Links.WithoutParameters(call.New))
            && (old is null || next is null || Links.Same(old, next));
    }

    public static bool SameProject(SuppressArguments call) => Links.Same(ProjectName(call.Old), ProjectName(call.New));

    public static bool SameButProjectNumber(SuppressArguments call)
    {
        var (old, next) = (call.Old.Split('/'), call.New.Split('/'));
        var project = Array.IndexOf(old, "projects") + 1;
        return project > 0 && old.Length == next.Length && project < old.Length
            && (IsNumber(old[project]) || IsNumber(next[project]))
            && old.Index().All(part => part.Index == project || Links.Same(part.Item, next[part.Index]));
    }

    private static string ProjectName(string project) => project.StartsWith("projects/", StringComparison.Ordinal) ? project["projects/".Length..] : project;

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
