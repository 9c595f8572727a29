namespace CaseMgmtCareers.Web.Hosting;

/// <summary>A setting that cannot be used; the message names it and says what would do.</summary>
public sealed class SettingException : Exception
{
    /// <summary>A setting that cannot be used, what it is, and what would do.</summary>
    public SettingException(string name, string value, string expected)
        : base($"The setting {name} is '{value}'. {expected}")
    {
    }

    /// <summary>A file of settings that nobody can read.</summary>
    public SettingException(InvalidDataException unreadable)
        : base($"{unreadable.Message} {unreadable.GetBaseException().Message}", unreadable)
    {
    }
}
