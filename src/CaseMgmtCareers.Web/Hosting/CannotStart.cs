using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Connections;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>The reasons not to start that an operator can do something about.</summary>
internal static class CannotStart
{
    /// <summary>The reason in words; null if it is a bug instead.</summary>
    public static string? ReasonOf(Exception? exception) => exception switch
    {
        SettingException or DatabaseUnusableException => exception.Message,
        IOException { InnerException: AddressInUseException } => $"{exception.Message} Choose another address with the setting Urls.",
        _ => null,
    };
}
