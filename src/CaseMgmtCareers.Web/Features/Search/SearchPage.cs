using CaseMgmtCareers.Web.Features.Glossary;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>The search, before and after.</summary>
/// <param name="Typed">What the visitor typed; empty before.</param>
/// <param name="Answer">What it brings; null before.</param>
/// <param name="Terms">All terms of the glossary, for those who would rather look than ask.</param>
public sealed record SearchPage(string Typed, SearchAnswer? Answer, IReadOnlyList<Term> Terms);
