namespace CaseMgmtCareers.Web.Library;

/// <summary>Something that a page asks for on a line of its own and that the site puts there: <c>{{requirements ccm}}</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Whose: the name of a folder, such as <c>ccm</c>.</param>
public sealed record Shortcode(ShortcodeKind Kind, string Name)
{
    /// <summary>The address of the page that it is about, without a slash in front.</summary>
    public string Address => $"{FolderOf(Kind)}/{Name}";

    /// <summary>The folder whose pages a kind of shortcode can be about.</summary>
    internal static string FolderOf(ShortcodeKind kind) => kind is ShortcodeKind.Requirements ? "certifications" : "pathways";
}
