using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Reading;

/// <summary>Broken and hostile input ends in a report or in the documented error, nothing else.</summary>
public sealed class FuzzTests
{
    private static readonly string[] s_values =
    [
        "null", "[]", "{}", "true", "\"\"", "0", "-1", "1e400", "123456789012345678901234567890", "\"${x}\"", "[[[[]]]]", "[null]", "[{}]", "{\"a\":{\"a\":{}}}", "\"\\u0000\"", "\"projects/\"", "\"[\"", "[true,null,[]]",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Survives_members_of_any_kind(int seed)
    {
        var random = new Random(seed);
        var plan = Interesting(seed);
        for (var i = 0; i < 12; i++)
        {
            Mutate(plan, random);
        }

        Survives(Encoding.UTF8.GetBytes(plan.ToJsonString()));
    }

    [Fact]
    public void Survives_being_cut_off_anywhere()
    {
        var plan = Encoding.UTF8.GetBytes(Interesting(0).ToJsonString());
        for (var length = 0; length < plan.Length; length += 997)
        {
            Survives(plan.AsMemory(0, length));
        }
    }

    [Fact]
    public void Survives_depth()
    {
        Survives(Encoding.UTF8.GetBytes($$"""{"format_version":"1.2","resource_changes":{{new string('[', 100_000)}}"""));
        Survives(Encoding.UTF8.GetBytes($$$"""{"format_version":"1.2","resource_changes":[{"address":"a.b","type":"a","change":{"actions":["update"],"before":{"x":{{{new string('[', 400)}}}{{{new string(']', 400)}}} },"after":{} } }]}"""));
    }

    [Fact]
    public void Survives_long_hostile_lines()
    {
        var line = string.Concat(Enumerable.Repeat("docker run ", 20_000)) + new string('A', 100_000) + " PASSWORD PASSWORD= image: --model";
        Survives(Encoding.UTF8.GetBytes(new PlanDraft().Roll(PlanDraft.Template, PlanDraft.Group, "metadata", new JsonObject { ["user-data"] = line }).Json.ToJsonString()));
    }

    private static JsonObject Interesting(int seed)
    {
        var names = RecordedCase.All.Keys.Order(StringComparer.Ordinal).ToList();
        return RecordedCase.All[names[seed % names.Count]].Plan();
    }

    private static void Mutate(JsonNode root, Random random)
    {
        var at = root;
        while (true)
        {
            var next = at switch
            {
                JsonObject map when map.Count > 0 => map.ElementAt(random.Next(map.Count)).Value,
                JsonArray list when list.Count > 0 => list[random.Next(list.Count)],
                _ => null,
            };
            if (next is null or JsonValue || random.Next(6) == 0)
            {
                break;
            }

            at = next;
        }

        var value = JsonNode.Parse(s_values[random.Next(s_values.Length)]);
        switch (at)
        {
            case JsonObject map when map.Count > 0:
                map[map.ElementAt(random.Next(map.Count)).Key] = value;
                break;
            case JsonArray list when list.Count > 0:
                list[random.Next(list.Count)] = value;
                break;
        }
    }

    private static void Survives(ReadOnlyMemory<byte> plan)
    {
        try
        {
            Assert.NotNull(PlanReviewer.Review(plan));
        }
        catch (PlanInputException refused)
        {
            Assert.NotEmpty(refused.Message);
        }
    }
}
