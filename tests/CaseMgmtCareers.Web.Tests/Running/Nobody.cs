using System.Runtime.InteropServices;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>Looks at files as somebody without rights, so that what is forbidden is forbidden to tests that root runs as well.</summary>
internal static class Nobody
{
    private const uint Id = 65534;

    /// <summary>Does something on this thread with no more rights to files than everybody has.</summary>
    public static T Does<T>(Func<T> what)
    {
        var before = (uint)SetUserOfFiles(Id);
        try
        {
            return what();
        }
        finally
        {
            _ = SetUserOfFiles(before);
        }
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetUserOfFiles(uint user);
}
