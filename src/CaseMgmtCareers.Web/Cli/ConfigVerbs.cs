using System.CommandLine;
using CaseMgmtCareers.Web.Hosting;

namespace CaseMgmtCareers.Web.Cli;

/// <summary>The verb of the program for those who operate the site: <c>config show</c>.</summary>
public static class ConfigVerbs
{
    /// <summary>Does what the arguments ask for.</summary>
    /// <returns>0 if all is well, 1 if a setting cannot be used, 2 if nobody understands the arguments.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        Command show = new("show", "Prints every setting, what it is and where that comes from; secrets are not shown. Settings may follow, as they would be given to the site.\n\nExamples:\n  config show\n  config show --Limits:ChecksPerMinute 60")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        show.SetAction(asked => Show([.. asked.UnmatchedTokens], output, errors));
        RootCommand root = new("CaseMgmtCareers: without a verb, the site starts.") { new Command("config", "For those who operate the site.") { show } };
        var parsed = root.Parse(args);
        var result = parsed.Invoke(new() { Output = output, Error = errors });

        return parsed.Errors.Count > 0 ? ExitCode.Unusable : result;
    }

    private static int Show(string[] settings, TextWriter output, TextWriter errors)
    {
        try
        {
            var builder = Site.Builder(settings);
            foreach (var setting in EffectiveSetting.All(builder.Configuration, builder.Environment))
            {
                output.WriteLine(setting);
            }

            return ExitCode.Fine;
        }
        catch (SettingException exception)
        {
            errors.WriteLine(exception.Message);

            return ExitCode.Problems;
        }
    }
}
