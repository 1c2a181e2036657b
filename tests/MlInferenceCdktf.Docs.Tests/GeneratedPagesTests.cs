using MlInferenceCdktf.Docs.Tests.Generated;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Docs.Tests;

/// <summary>Generated pages that are not what the code says any more; ACCEPT_SNAPSHOTS=1 writes them anew.</summary>
public sealed class GeneratedPagesTests
{
    private static readonly Snapshots s_docs = Snapshots.In(Repository.DocsFolder);

    [Fact]
    public void The_options_page_says_what_the_types_say() => s_docs.Match("options.md", OptionsPage.Generate());

    [Fact]
    public void The_diagnostics_page_says_what_the_catalogue_says() => s_docs.Match("diagnostics.md", DiagnosticsPage.Generate());

    [Fact]
    public void The_runtimes_page_says_what_each_runtime_knows() => s_docs.Match("runtimes.md", RuntimesPage.Generate());

    [Fact]
    public void The_page_of_rules_says_what_the_reviewer_knows() => s_docs.Match("review-rules.md", ReviewRulesPage.Generate());

    [Fact]
    public void The_schema_says_what_the_loader_takes() => s_docs.Match("inference.schema.json", InferenceSchema.Generate());
}
