using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Team;

/// <summary>Applications and what they cost together.</summary>
/// <param name="Applications">For each certification its fee and how many apply.</param>
public sealed record TeamSum(IReadOnlyList<(TeamFee Fee, int People)> Applications)
{
    /// <summary>What the fees that boards publish come to.</summary>
    public decimal Published => Applications.Where(application => application.Fee.IsPublished).Sum(Cost);

    /// <summary>The same with the fees that only others report.</summary>
    public decimal WithReported => Applications.Sum(Cost);

    /// <summary>How many applications are at a fee that is not known.</summary>
    public int WithoutFee => Applications.Where(application => application.Fee.Amount is null).Sum(application => application.People);

    /// <summary>The sum in words, a range where part of it is only reported.</summary>
    public string InWords => (Published, WithReported) switch
    {
        (0, 0) => WithoutFee == 0 ? "Nothing" : Unknown,
        var (published, both) when published == both => $"{Money(both)}{More}",
        (0, var reported) => $"Up to {Money(reported)}{More}",
        var (published, both) => $"{Money(published)} to {Money(both)}{More}",
    };

    /// <summary>How many people apply for a certification, and what that costs.</summary>
    public static string InWordsOf((TeamFee Fee, int People) application) => application switch
    {
        { People: 0 } => "Nobody",
        { People: 1, Fee.Amount: { } amount } => $"1 person, {Money(amount)}",
        { Fee.Amount: { } amount } => $"{application.People} people, {Money(application.People * amount)}",
        { People: 1 } => "1 person",
        _ => $"{application.People} people",
    };

    private string Unknown => $"{Wording.Count(WithoutFee, "application")}, fee not known";

    private string More => WithoutFee > 0 ? $", and {Unknown}" : "";

    private static decimal Cost((TeamFee Fee, int People) application) => application.People * (application.Fee.Amount ?? 0);

    private static string Money(decimal amount) => $"${Wording.Number(amount)}";
}
