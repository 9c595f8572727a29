using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

/// <summary>What the end of February does to a window that a job of eight hours a day has filled for years and goes on filling.</summary>
public sealed class FebruaryTests
{
    private static readonly Basis Basis = new() { Source = "test", Confidence = Confidence.Assumed };

    [Fact]
    public void Three_years_with_a_leap_day_in_them_begin_on_it() =>
        Assert.Equal(Day("2028-02-29"), HoursOf(days: 1096).NextDay(On("2027-11-01"), eligible: true));

    [Fact]
    public void Three_years_with_a_leap_day_in_them_end_when_it_leaves() =>
        Assert.Equal(Day("2031-03-01"), HoursOf(days: 1096).NextDay(On("2028-03-01"), eligible: false));

    [Fact]
    public void Three_years_are_never_a_day_less_than_three_common_ones() =>
        Assert.Null(HoursOf(days: 1095).NextDay(On("2027-11-01"), eligible: false));

    [Fact]
    public void A_day_of_a_leap_years_February_is_worth_less_than_the_day_that_leaves() =>
        Assert.Equal(Day("2028-02-02"), SixtyMonths.NextDay(On("2027-11-01"), eligible: false));

    [Fact]
    public void On_the_last_day_of_that_February_the_months_are_whole_again() =>
        Assert.Equal(Day("2028-02-29"), SixtyMonths.NextDay(On("2028-02-10"), eligible: true));

    private static Circumstances On(string day) => new(Nurse(CaseManagement("2010-01-01", hoursPerWeek: 56)), Day(day));

    private static ExperienceRequirement HoursOf(int days) => new()
    {
        Id = "hours",
        Text = "",
        Conditions = [],
        Hours = 8 * days,
        LookBack = new() { Years = 3, Basis = Basis },
    };

    private static ExperienceRequirement SixtyMonths => new()
    {
        Id = "months",
        Text = "",
        Conditions = [],
        FullTimeMonths = 60,
        FullTime = new() { HoursPerWeek = 40, Basis = Basis },
        LookBack = new() { Years = 5, Basis = Basis },
    };
}
