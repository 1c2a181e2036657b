namespace MlInferenceCdktf.Testing;

/// <summary>What a failed question is answered with: the things that are there.</summary>
internal static class DocumentTexts
{
    private const int MostListed = 20;

    public static string List(IEnumerable<TerraformBlock> blocks) => List([.. blocks.Select(b => b.Address)]);

    public static string TypesOf(IReadOnlyList<TerraformBlock> resources)
    {
        string[] types =
        [
            .. resources.GroupBy(r => r.Type, StringComparer.Ordinal).Select(g => g.Count() == 1 ? g.Key : $"{g.Key} ({g.Count()})"),
        ];
        return types.Length == 0 ? "The document has no resources." : $"The document has: {List(types)}.";
    }

    public static string Near(string address, IReadOnlyList<string> addresses)
    {
        var type = address[..(address.LastIndexOf('.') + 1)];
        string[] near = [.. addresses.Where(a => type.Length > 0 && a.StartsWith(type, StringComparison.Ordinal))];
        return addresses.Count == 0
            ? "The document is empty."
            : near.Length > 0 ? $"Of this type there are: {List(near)}." : $"The document has: {List(addresses)}.";
    }

    private static string List(IReadOnlyList<string> texts) =>
        string.Join(", ", texts.Take(MostListed)) + (texts.Count > MostListed ? $" and {texts.Count - MostListed} more" : "");
}
