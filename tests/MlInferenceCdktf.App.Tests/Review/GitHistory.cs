namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>Scripts that make a history of commits, whoever runs them.</summary>
internal static class GitHistory
{
    /// <summary>One more commit, of what is there now.</summary>
    public static string Commit(string path) => $"""
        export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
        git init --quiet
        git add --all '{path}'
        git -c user.name=test -c user.email=test@example.com -c commit.gpgsign=false commit --quiet --allow-empty --message test
        """;
}
