using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Api;

/// <summary>Where a rule was read.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Url">Its address.</param>
/// <param name="Read">The day on which it was read.</param>
/// <param name="Quote">Its words, where they were read.</param>
public sealed record SourceResponse(string Title, string Url, DateOnly Read, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Quote = null)
{
    /// <summary>A source as the API shows it.</summary>
    public static SourceResponse Of(Source source, string? quote) => new(source.Title, source.Url, source.Read, quote);
}
