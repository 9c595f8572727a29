using System.Reflection;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>How the server's sockets and threads work together.</summary>
internal static class Sockets
{
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>Lets the thread that reads a socket answer it. Finished bytes never wait, and <see cref="Pages.PageFinisher"/> takes everything else off that thread.</summary>
    /// <remarks>The switch is for the whole process, so that it is only set where the site is the process, and where nobody has set it.</remarks>
    public static void AnswerWhereTheyAreRead(this WebApplicationBuilder builder)
    {
        if (Assembly.GetEntryAssembly() == typeof(Sockets).Assembly && Environment.GetEnvironmentVariable(InlineCompletions) is null)
        {
            Environment.SetEnvironmentVariable(InlineCompletions, "1");
        }

        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
    }
}
