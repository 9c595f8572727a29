namespace CaseMgmtCareers.Web.Cli;

/// <summary>What the program says to whoever asks for help, or for a verb that it does not have: without this, the site would start.</summary>
public static class Help
{
    private const string Text = """
        Without a verb, the site starts. Settings may follow: --Site:Address https://careers.example

        Verbs:
          content    for those who edit the content: content --help
          config     for those who operate the site: config show
        """;

    /// <summary>Whether the first argument is neither a setting nor a known verb.</summary>
    public static bool IsMeant(string first) => IsAsked(first) || (first is not ['-' or '/', ..] && !first.Contains('=', StringComparison.Ordinal));

    /// <summary>Says what there is.</summary>
    /// <returns>0 if that was asked, 2 if the first argument is not understood.</returns>
    public static int Run(string first, TextWriter output, TextWriter errors)
    {
        if (IsAsked(first))
        {
            output.WriteLine(Text);

            return ExitCode.Fine;
        }

        errors.WriteLine($"There is no verb '{first}'.\n\n{Text}");

        return ExitCode.Unusable;
    }

    private static bool IsAsked(string first) => first is "--help" or "-h" or "-?" or "/?";
}
