using AngleSharp.Dom;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>What a reader sees of a part of a page.</summary>
internal static class Words
{
    /// <summary>Its words with single spaces between them.</summary>
    public static string Of(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
