namespace MlInferenceCdktf.Review.Tests.Output;

/// <summary>Names that whoever opens a pull request may choose.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "`code` and ``more`` ```\nfence",
        "a | b || c \\| d",
        "<img src=x onerror=alert(1)> </details></summary>",
        "<!-- mlinf-review:other: --> <!--",
        "--> ends a comment",
        "@octocat and @org/team, mail a@example.com",
        "#123 GH-45 owner/repo#6 gh-7",
        "[text](https://evil.example) ![i](http://evil.example/x.png) <https://evil.example>",
        "https://evil.example www.evil.example mailto:a@evil.example",
        "line\nfeed\r\nand\ttab\u001b[31mred\u001b]8;;http://evil.example\u0007link\u0000",
        "\u202Eright to left\u202C \u2066isolate\u2069 zero\u200Bwidth \uFEFF \u2028 \U000E0041",
        "**bold** __bold__ ~~gone~~ *it* _it_ # head",
        "::error file=x::done\n::set-output name=verdict::NO FINDINGS%0A",
        "verdict=NO FINDINGS\nblock=0",
        "${{ github.token }} $(id) `id` $x$ :tada:",
        "1. list\n- item\n> quote\n    code",
        "&lt;b&gt; &#60;script&#62; \\<b\\>",
        "google_compute_instance_template.x[\"a`b|c\"]",
        "lone \uD800 half",
        "`",
        " leading and trailing ",
    ];
}
