using System.Reflection;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests.PublicSurface;

/// <summary>
/// CDKTF is archived, so every HashiCorp type in a public signature is part of the bill for moving to its successor. The list
/// is accepted by hand: an escape hatch belongs on it, anything else does not.
/// </summary>
public sealed class HashiCorpTypesTests
{
    private static readonly string s_folder =
        Path.Combine(RepositoryFolder.Find("MlInferenceCdktf.sln"), "tests", "MlInferenceCdktf.Tests", "PublicSurface");

    [Fact]
    public void HashiCorp_types_in_public_signatures_are_those_that_were_accepted()
    {
        var leaks = typeof(GlobalAutoscaledInference).Assembly.GetExportedTypes()
            .SelectMany(Signatures)
            .Where(signature => signature.Contains("HashiCorp.", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Testing.Snapshots.In(s_folder).Match("hashicorp-types.txt", string.Join('\n', [.. leaks, ""]));
    }

    [Fact]
    public void Only_the_constructs_project_names_HashiCorp() => Assert.DoesNotContain(
        typeof(InferenceOptions).Assembly.GetReferencedAssemblies(),
        reference => reference.Name!.StartsWith("HashiCorp", StringComparison.Ordinal) || reference.Name.Contains("JSII", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Signatures(Type type)
    {
        yield return $"{type.Name} : {type.BaseType}";
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            yield return $"{type.Name}.{property.Name} : {property.PropertyType}";
        }

        foreach (var method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>().Where(m => !m.IsSpecialName || m.IsConstructor))
        {
            yield return $"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType))})";
        }
    }
}
