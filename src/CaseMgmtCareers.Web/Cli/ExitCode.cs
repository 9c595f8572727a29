namespace CaseMgmtCareers.Web.Cli;

/// <summary>What a verb tells whoever called it.</summary>
public static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Something is wrong with the content.</summary>
    public const int Problems = 1;

    /// <summary>The verb could not do its work: no content, or an argument that nobody understands.</summary>
    public const int Unusable = 2;
}
