using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>Workloads and texts that the tests share.</summary>
public static class Samples
{
    public const string CdktfToken = "${TfToken[TOKEN.12]}";

    public static Workload Cpu => new()
    {
        Image = "us-docker.pkg.dev/acme/ml/server:1.4",
        Port = 8080,
        Arguments = ["--threads", "8"],
        CacheDirectory = "/root/.cache",
        Environment = ValueMap.From([new("MODEL", "small"), new("LOG", "info")]),
    };

    public static Workload Gpu => new()
    {
        Image = "vllm/vllm-openai:v0.11.0",
        Port = 8000,
        GpuCount = 2,
        CacheDirectory = "/root/.cache",
        Arguments = ["--model=Qwen/Qwen3-8B", "--tensor-parallel-size=2"],
        Environment = ValueMap.From([new("VLLM_HTTP_TIMEOUT_KEEP_ALIVE", "620")]),
    };

    /// <summary>Every step that a boot can have.</summary>
    public static Workload Full => Gpu with
    {
        DriverVersion = "R580",
        Secrets = ValueMap.From([new("HF_TOKEN", "secrets/hf-token/versions/latest"), new("KEY", "projects/other/secrets/k/versions/3")]),
        Weights = "gs://acme-models/qwen/8b",
        LocalSsd = true,
        Files = ValueMap.From([new("/etc/server/a.conf", "a = 1\n")]),
        WarmUp = [new("/load", "{\"model\":\"m\"}")],
        Metrics = new(8002, "/metrics", "queue:waiting", "queue:running"),
        GpuMetrics = true,
    };

    /// <summary>Texts that mean something to bash, docker, systemd, YAML, cloud-init, Jinja or Terraform.</summary>
    public static ValueList<string> HostileTexts =>
    [
        "", " ", "  leading and trailing  ", "'", "''", "'; rm -rf /;'", "\"", "\"; id; \"", "$(id)", "`id`", "${HOME}", "$HOME", "$'a'", "%{ if true }", "${file(\"/etc/passwd\")}",
        "%h %%n", "&& id", "| id", "> out", "< /etc/passwd", "*", "~", "!!", "a\\", "\\n", "\\'", "\\x41", "-", "--", "--privileged", "-v/:/host", "a b", "a,b", "a:b", "a=b", "=",
        "line\nnext", "\nEOF\n", "line\r\nnext", "\r", "\t", "\u0001\u007f", "\u001b[31m", "'\n'", "a'b\\c\n${d}",
        ": ", "a: b", "# no comment", "a #b", "- item", "|", ">", "&a", "*a", "!!python/object/apply:os.system [id]", "yes", "no", "null", "~", "1e3", "0o7", "---", "...", "{}", "[]", "@", "%TAG",
        "## template: jinja", "{{ ds.meta_data }}", "#cloud-config", "{% raw %}",
        "é", "漢字", "👩‍🚀", "\u2028", "\u2029", "\u0085", "\u202e drow", "\ufeff", "e\u0301", "\u200b",
        "$", "$$", "$$${x}", CdktfToken,
    ];
}
