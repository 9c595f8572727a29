using System.Net.Sockets;
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
        IOException { InnerException: AddressInUseException } or SocketException => $"{exception.Message.TrimEnd('.')}. Choose another address with the setting Urls.",
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } => $"{exception.Message.ReplaceLineEndings(" ")} This is about the setting Urls.",
        InvalidOperationException { Source: "Serilog.Settings.Configuration" } => $"{exception.Message} This is about the settings whose names begin with Serilog.",
        _ => null,
    };
}
