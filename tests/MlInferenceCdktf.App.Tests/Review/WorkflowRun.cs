using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>
/// A runner's folder. bash, jq, tar, diff and the reviewer are real; terraform, gcloud and gh are programs that note how they were
/// called and answer from files, for each would need a cloud.
/// </summary>
internal sealed class WorkflowRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _programs = new();
    private readonly Dictionary<string, string> _environment;

    public WorkflowRun()
    {
        _environment = new()
        {
            ["PATH"] = $"{_programs.Path}:{Environment.GetEnvironmentVariable("PATH")}",
            ["PROGRAMS"] = _programs.Path,
            ["STACK"] = "chat-prod",
            ["REVIEW"] = $"dotnet {Built.App} review",
            ["GITHUB_OUTPUT"] = Path.Combine(_programs.Path, "outputs"),
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(_programs.Path, "summary"),
            ["GITHUB_REPOSITORY"] = "acme/chat",
            ["PLAN_BUCKET"] = "plans",
            ["HEAD_SHA"] = new string('a', 40),
            ["PULL_REQUEST"] = "7",
        };
        Program("terraform", """
            case " $* " in
              *" init "*) echo lock > stack/.terraform.lock.hcl ;;
              *" plan "*) echo binary > stack/plan.out; echo "secret = in the clear" ;;
              *" show "*) cat "$PROGRAMS/plan" ;;
            esac
            """);
        Program("gcloud", """
            from=${*: -2:1} to=${*: -1}
            from=${from/#gs:\/\//$PROGRAMS/bucket/} to=${to/#gs:\/\//$PROGRAMS/bucket/}
            mkdir -p "$(dirname "$to")"
            cp "$from" "$to"
            """);
        Program("gh", """
            while (($#)); do
              case $1 in
                --jq) jq --raw-output "$2" "$PROGRAMS/comments" ;;
                --input) cp "$2" "$PROGRAMS/posted" ;;
              esac
              shift
            done
            """);
        _programs.Write("comments", "[]");
    }

    public string Folder => _folder.Path;

    /// <summary>Every call of a program that is not real.</summary>
    public string Calls => Made("calls");

    public WorkflowRun With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>A file of the runner's folder.</summary>
    public WorkflowRun File(string name, string content)
    {
        _folder.Write(name, content);
        return this;
    }

    /// <summary>What a program answers from: <c>plan</c>, <c>comments</c>.</summary>
    public WorkflowRun Answer(string name, string content)
    {
        _programs.Write(name, content);
        return this;
    }

    public string Read(string name) => System.IO.File.ReadAllText(Path.Combine(_folder.Path, name));

    /// <summary>What a step left with the runner: <c>outputs</c>, <c>summary</c>, <c>posted</c>.</summary>
    public string Made(string name) => Path.Combine(_programs.Path, name) is var file && System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "";

    /// <summary>Runs a step as GitHub does with <c>shell: bash</c>.</summary>
    public ToolResult Run(string script)
    {
        _programs.Write("step.sh", script);
        return Tool.Run("bash", ["--noprofile", "--norc", "-eo", "pipefail", Path.Combine(_programs.Path, "step.sh")], _folder.Path, _environment);
    }

    public WorkflowRun Succeed(string script)
    {
        var result = Run(script);
        Assert.True(result.ExitCode == 0, $"exit code {result.ExitCode}\n{result.Error}\n{result.Output}");
        return this;
    }

    public void Dispose()
    {
        _folder.Dispose();
        _programs.Dispose();
    }

    private void Program(string name, string body) =>
        _programs.Write(name, $"#!/usr/bin/env bash\nset -euo pipefail\necho \"{name} $*\" >> \"$PROGRAMS/calls\"\n{body}\n", executable: true);
}
