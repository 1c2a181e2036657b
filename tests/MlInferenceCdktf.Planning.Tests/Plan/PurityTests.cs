using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MlInferenceCdktf.Planning.Tests;

/// <summary>The planner is a function of its input: what it cannot call, it cannot depend on.</summary>
public class PurityTests
{
    private static readonly string[] s_forbiddenAssemblies = ["JSII", "HashiCorp", "Constructs", "Node"];

    // The type's member, or every member with an asterisk.
    private static readonly string[] s_forbidden =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.*", "System.Diagnostics.Stopwatch.*", "System.Diagnostics.Process.*", "System.Environment.*", "System.Random.*", "System.Guid.NewGuid",
        "System.Security.Cryptography.RandomNumberGenerator.*", "System.TimeZoneInfo.*", "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Net.Http.HttpClient.*", "System.Net.Dns.*", "System.Console.*",
    ];

    // The compiler's own, in every iterator.
    private const string IteratorsOwn = "System.Environment.get_CurrentManagedThreadId";

    [Fact]
    public void Knows_nothing_of_jsii_and_CDKTF() => Assert.All(
        typeof(Planner).Assembly.GetReferencedAssemblies(),
        name => Assert.DoesNotContain(s_forbiddenAssemblies, forbidden => name.Name!.Contains(forbidden, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Asks_neither_clock_nor_environment_nor_chance()
    {
        var called = MembersCalled().ToHashSet(StringComparer.Ordinal);
        var impure = called.Where(member => !string.Equals(member, IteratorsOwn, StringComparison.Ordinal)).Where(IsForbidden);

        Assert.Contains("System.String.Concat", called);
        Assert.True(!impure.Any(), $"Pass it in instead of calling {string.Join(", ", impure)}.");
    }

    private static bool IsForbidden(string member) => Array.Exists(s_forbidden, pattern =>
        pattern.EndsWith('*') ? member.StartsWith(pattern[..^1], StringComparison.Ordinal) : string.Equals(member, pattern, StringComparison.Ordinal));

    private static List<string> MembersCalled()
    {
        using var file = new PEReader(File.OpenRead(typeof(Planner).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind is HandleKind.TypeReference)
            .Select(member => $"{Name(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}")
            .ToList();
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
