using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

/// <summary>How far ahead a day is looked for, with one hour a week from November 1, 2026 on.</summary>
public sealed class HorizonTests
{
    private static readonly Circumstances OneHourAWeek = new(Nurse(CaseManagement("2026-11-01", hoursPerWeek: 1)), Day("2026-11-01"));

    [Fact]
    public void A_day_within_a_hundred_years_is_found() =>
        Assert.Equal(Day("2026-11-01").AddDays(7 * 5217), Hours(5217).NextDay(OneHourAWeek, eligible: true));

    [Fact]
    public void A_day_beyond_a_hundred_years_is_not_looked_for() =>
        Assert.Null(Hours(5218).NextDay(OneHourAWeek, eligible: true));

    /// <summary>With an hour a day.</summary>
    [Fact]
    public void A_hundred_years_to_the_day_are_still_looked_at()
    {
        Circumstances oneHourADay = new(Nurse(CaseManagement("2026-11-01", hoursPerWeek: 7)), Day("2026-11-01"));
        var hours = Day("2126-11-01").DayNumber - Day("2026-11-01").DayNumber;

        Assert.Equal(Day("2126-11-01"), Hours(hours).NextDay(oneHourADay, eligible: true));
        Assert.Equal(Day("2126-11-01"), Both(Hours(hours), Hours(1)).NextDay(oneHourADay, eligible: true));
    }

    [Fact]
    public void A_group_of_one_opens_with_its_part() =>
        Assert.Equal(Day("2026-11-08"), new AllOf { Id = "one", Text = "", Parts = [Hours(1)] }.NextDay(OneHourAWeek, eligible: true));

    [Fact]
    public void Nothing_is_looked_for_beyond_the_last_day_that_there_is()
    {
        Circumstances late = new(Nurse(CaseManagement("9998-01-01", hoursPerWeek: 1)), Day("9999-01-01"));

        Assert.Null(Hours(5217).NextDay(late, eligible: true));
        Assert.Null(Both(Hours(1), Hours(5217)).NextDay(late, eligible: true));
    }

    [Fact]
    public void Two_requirements_open_on_the_later_of_their_days() =>
        Assert.Equal(Day("2026-11-01").AddDays(7 * 200), Both(Hours(200), Hours(100)).NextDay(OneHourAWeek, eligible: true));

    [Fact]
    public void Two_requirements_close_with_the_first_that_no_longer_holds() =>
        Assert.Equal(Day("2026-11-01"), Both(Hours(0), Hours(100)).NextDay(OneHourAWeek, eligible: false));

    private static ExperienceRequirement Hours(decimal hours) => new() { Id = $"hours-{hours}", Text = "", Conditions = [], Hours = hours };

    private static AllOf Both(Requirement one, Requirement other) => new() { Id = "both", Text = "", Parts = [one, other] };
}
