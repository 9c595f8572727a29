namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>Something that was found.</summary>
/// <param name="Kind">What it is, in a word.</param>
/// <param name="Address">Its address, with a slash in front.</param>
/// <param name="Title">Its title.</param>
/// <param name="Snippet">The words around what was asked for, in parts: those that were asked for stand out.</param>
public sealed record SearchHit(string Kind, string Address, string Title, IReadOnlyList<(string Text, bool StandsOut)> Snippet);
