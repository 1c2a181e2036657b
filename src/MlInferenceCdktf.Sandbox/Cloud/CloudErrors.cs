namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>Google's error texts, one place each.</summary>
internal static class CloudErrors
{
    /// <summary>The text that the provider shows for a name taken in a Compute Engine collection.</summary>
    public const string ComputeConflict = "The resource '{path}' already exists";

    public static CloudError AlreadyExists(string format, string path, string name) =>
        new(409, "alreadyExists", format.Replace("{path}", path, StringComparison.Ordinal).Replace("{name}", name, StringComparison.Ordinal));

    public static CloudError InUse(string noun, string path, string user) =>
        new(400, "resourceInUseByAnotherResource", $"The {noun} resource '{path}' is already being used by '{user}'");

    public static CloudError NotFound(string path) => new(404, "notFound", $"The resource '{path}' was not found");

    /// <summary>A reference to nothing, naming the argument as well: Google's text alone leaves the reader searching.</summary>
    public static CloudError ReferenceNotFound(string argument, string path) =>
        new(404, "notFound", $"The resource '{path}' was not found (argument {argument})");

    public static CloudError Invalid(string argument, string? value, string why) =>
        new(400, "invalid", $"Invalid value for field 'resource.{ApiField.Of(argument)}': '{value}'. {why} (argument {argument})");
}
