namespace CaseMgmtCareers.Web.Hosting;

/// <summary>A setting that cannot be used; the message names it and says what would do.</summary>
public sealed class SettingException(string name, string value, string expected) : Exception($"The setting {name} is '{value}'. {expected}");
