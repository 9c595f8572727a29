using CaseMgmtCareers.Web.Cli;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class ConfigVerbTests
{
    [Fact]
    public void Every_setting_is_shown_with_where_it_comes_from()
    {
        var (code, output, _) = Run("--Limits:ChecksPerMinute", "60");

        Assert.Equal(ExitCode.Fine, code);
        Assert.Matches("(?m)^Limits:ChecksPerMinute +60 +command line$", output);
        Assert.Matches("(?m)^Limits:Connections +10000 +default$", output);
        Assert.Matches("(?m)^Site:Address +\\(not set\\) +default$", output);
    }

    [Fact]
    public void A_secret_is_not_shown()
    {
        var (_, output, _) = Run("--Cards:Key", "aHVzaGh1c2hodXNoaHVzaGh1c2hodXNoaHVzaGh1c2g=", "--OTEL_EXPORTER_OTLP_HEADERS", "api-key=hush", "--OTEL_EXPORTER_OTLP_ENDPOINT", "https://me:hush@collector.example");

        Assert.DoesNotContain("hush", output, StringComparison.Ordinal);
        Assert.DoesNotContain("aHVza", output, StringComparison.Ordinal);
        Assert.Matches("(?m)^Cards:Key +\\(set, not shown\\) +command line$", output);
        Assert.Contains("collector.example", output, StringComparison.Ordinal);
        Assert.Matches("(?m)^OTEL_EXPORTER_OTLP_HEADERS +\\(set, not shown\\) +command line$", output);
    }

    [Fact]
    public void A_setting_that_cannot_be_used_is_named()
    {
        var (code, _, errors) = Run("--Limits:ChekPerMinute", "60");

        Assert.Equal(ExitCode.Problems, code);
        Assert.StartsWith("The setting Limits:ChekPerMinute is '60'.", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] settings)
    {
        using StringWriter output = new(), errors = new();

        return (ConfigVerbs.Run(["config", "show", .. settings], output, errors), output.ToString().ReplaceLineEndings("\n"), errors.ToString());
    }
}
