using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>
/// Files that do not change while the site runs, the program's own. The system has few watchers to give: a page that asked for one,
/// to learn when its style sheet changes, and got none would be a fault.
/// </summary>
internal sealed class UnwatchedFiles(IFileProvider files) : IFileProvider
{
    /// <inheritdoc/>
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);

    /// <inheritdoc/>
    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    /// <inheritdoc/>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
