using CaseMgmtCareers.Eligibility.Profiles;
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

    /// <summary>A second job of half an hour a day is leaving the window, so that only the leap day makes up for it.</summary>
    [Fact]
    public void What_holds_on_a_leap_day_alone_opens_on_it() =>
        Assert.Equal(Day("2028-02-29"), Hours((8 * 1096) + 0.75m).NextDay(On("2028-02-28", CaseManagement("2025-02-01", "2025-03-02", 3.5m)), eligible: true));

    /// <summary>A second job of five hours a day makes up on the next day for most of what leaves on March 1.</summary>
    [Fact]
    public void What_fails_on_March_1_alone_closes_on_it() =>
        Assert.Equal(Day("2031-03-01"), Hours((8 * 1096) + (5 * 27)).NextDay(On("2031-02-28", CaseManagement("2031-02-01", hoursPerWeek: 35)), eligible: false));

    /// <summary>58.5 months from 39 of 40 hours, and half a month from twenty months of one hour.</summary>
    [Fact]
    public void Months_reached_as_February_begins_open_on_its_first_day()
    {
        Circumstances nurse = new(Nurse(CaseManagement("2010-01-01", hoursPerWeek: 39), CaseManagement("2026-06-01", hoursPerWeek: 1)), Day("2027-11-01"));

        Assert.Equal(Day("2028-02-01"), (SixtyMonths with { FullTimeMonths = 59 }).NextDay(nurse, eligible: true));
    }

    private static Circumstances On(string day, params Employment[] others) => new(Nurse([CaseManagement("2010-01-01", hoursPerWeek: 56), .. others]), Day(day));

    private static ExperienceRequirement HoursOf(int days) => Hours(8 * days);

    private static ExperienceRequirement Hours(decimal hours) => new()
    {
        Id = "hours",
        Text = "",
        Conditions = [],
        Hours = hours,
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
