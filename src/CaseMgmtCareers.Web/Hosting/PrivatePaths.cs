namespace CaseMgmtCareers.Web.Hosting;

/// <summary>The part of the site whose pages are made for one person: the pages of the check, with answers in their addresses, and the editors' desk.</summary>
internal static class PrivatePaths
{
    /// <summary>What the address of a card begins with. What follows is the card itself, in capitals and small letters.</summary>
    private const string Card = "/eligibility/card/";

    /// <summary>Whether a path leads there. The page that the check starts from is for everyone.</summary>
    public static bool Includes(PathString path) =>
        (path.StartsWithSegments("/eligibility", StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value is { Length: > 1 })
        || path.StartsWithSegments("/editor", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where in a path the card begins that is in it; its length if there is none.</summary>
    public static int StartOfCard(string path) => path.StartsWith(Card, StringComparison.OrdinalIgnoreCase) ? Card.Length : path.Length;

    /// <summary>A path as others may see it, the log and a collector: without the card in it.</summary>
    public static string WithoutCard(string path) => StartOfCard(path) is var start && start < path.Length ? $"{path[..start]}-" : path;

    /// <summary>Whether what a request asks for is made for one person. A page of questions is, once there are answers.</summary>
    public static bool MadeForOne(HttpRequest request) => Includes(request.Path) && (request.QueryString.HasValue || !IsQuestions(request.Path));

    private static bool IsQuestions(PathString path) =>
        path.StartsWithSegments("/eligibility/questions", StringComparison.Ordinal) || path.Equals("/eligibility/all", StringComparison.Ordinal);
}
