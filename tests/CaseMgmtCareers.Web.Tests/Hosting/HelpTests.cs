using CaseMgmtCareers.Web.Cli;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class HelpTests
{
    [Theory]
    [InlineData("contnet")]
    [InlineData("serve")]
    public void A_verb_that_is_not_there_is_named_and_starts_no_site(string verb)
    {
        var (code, output, errors) = Run(verb);

        Assert.True(Help.IsMeant(verb));
        Assert.Equal((ExitCode.Unusable, ""), (code, output));
        Assert.StartsWith($"There is no verb '{verb}'.", errors, StringComparison.Ordinal);
        Assert.Contains("content --help", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Whoever_asks_for_help_gets_it(string asked)
    {
        var (code, output, errors) = Run(asked);

        Assert.True(Help.IsMeant(asked));
        Assert.Equal((ExitCode.Fine, ""), (code, errors));
        Assert.Contains("config show", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Urls")]
    [InlineData("--environment=Development")]
    [InlineData("/Urls")]
    [InlineData("Urls=http://127.0.0.1:5080")]
    public void Settings_are_for_the_site(string setting) => Assert.False(Help.IsMeant(setting));

    private static (int Code, string Output, string Errors) Run(string first)
    {
        using StringWriter output = new(), errors = new();

        return (Help.Run(first, output, errors), output.ToString(), errors.ToString());
    }
}
