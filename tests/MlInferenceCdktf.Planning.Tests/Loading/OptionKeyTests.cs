using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Planning.Tests.Schema;

namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>Every option of C# is a key of files, by the same name in camelCase: a new option cannot be forgotten.</summary>
public class OptionKeyTests
{
    public static TheoryData<int, bool> Documents
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var kind = 0; kind < 6; kind++)
            {
                data.Add(kind, kind % 2 == 0);
                data.Add(kind, kind % 2 != 0);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_option_can_be_set_in_a_file(int kind, bool flag)
    {
        var file = OptionTypes.Sample(typeof(InferenceApp), "", kind, flag);
        var app = Yaml.Whole(InferenceAppLoader.Parse(file.ToJsonString(), "inference.json"));
        AssertSet(app, file, "");
        Assert.Equal(app, Yaml.LoadWhole(file.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_option_is_in_the_schema(int kind, bool flag)
    {
        var file = OptionTypes.Sample(typeof(InferenceApp), "", kind, flag);
        Assert.Empty(SchemaCheck.Problems(JsonNode.Parse(InferenceSchema.Generate())!, file));
        Assert.Empty(SchemaCheck.Problems(JsonNode.Parse(InferenceSchema.GeneratePart())!, file));
    }

    private static void AssertSet(object? value, JsonNode file, string path)
    {
        switch (file)
        {
            case JsonObject node when value is not null && OptionTypes.IsRecord(value.GetType()):
                foreach (var property in OptionTypes.Options(value.GetType()))
                {
                    AssertSet(property.GetValue(value), node[OptionTypes.Key(property)]!, $"{path}.{property.Name}");
                }

                break;
            case JsonObject node:
                var entry = Assert.Single(Assert.IsAssignableFrom<IEnumerable>(value).Cast<object>());
                AssertSet(entry.GetType().GetProperty("Value")!.GetValue(entry), node.Single().Value!, $"{path}[]");
                break;
            case JsonArray list:
                AssertSet(Assert.Single(Assert.IsAssignableFrom<IEnumerable>(value).Cast<object>()), list.Single()!, $"{path}[]");
                break;
            default:
                Assert.True(string.Equals(Text(value), file.ToString(), StringComparison.Ordinal), $"{path} is {Text(value)}, and the file says {file}");
                break;
        }
    }

    private static string Text(object? value) => value switch
    {
        TimeSpan duration => Duration.Format(duration),
        Enum word => JsonSerializer.SerializeToNode(word, word.GetType())!.ToString(),
        MachineTypeName or InferenceDefaults => value.ToString()!,
        _ => JsonSerializer.SerializeToNode(value)?.ToString() ?? "nothing",
    };
}
