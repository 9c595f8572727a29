using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class LookBackTests
{
    [Theory]
    [InlineData("2026-11-01", "2021-11-01")]
    [InlineData("2028-02-28", "2023-02-28")]
    [InlineData("2028-02-29", "2023-02-28")]
    [InlineData("2028-03-01", "2023-03-01")]
    [InlineData("2029-02-28", "2024-02-28")]
    [InlineData("2029-03-01", "2024-03-01")]
    public void Five_years_reach_back_to_the_same_calendar_day_and_from_29_to_28_February(string day, string start)
    {
        var window = LookBackWindow.Before(Day(day), 5);

        Assert.Equal(new(Day(start), Day(day)), window);
    }

    [Fact]
    public void A_window_that_began_in_a_leap_year_loses_two_days_on_the_first_of_March()
    {
        var nurse = Nurse(CaseManagement("2024-02-28", "2024-03-01"));

        Assert.Equal(new Fraction(2, 29), Content.Ccm.On("2029-02-28", nurse).Counted("two-years"));
        Assert.Equal(Fraction.Zero, Content.Ccm.On("2029-03-01", nurse).Counted("two-years"));
    }

    [Fact]
    public void The_first_day_of_the_window_counts_and_the_day_before_does_not()
    {
        var nurse = Nurse(CaseManagement("2021-10-31", "2021-11-02"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(new Fraction(1, 30), assessment.Counted("two-years"));
        Assert.Equal(new Fraction(1, 31) + new Fraction(1, 30), assessment.Find("two-years").Evidence[0].AmountInAll);
    }

    [Fact]
    public void The_day_of_the_check_does_not_count_yet()
    {
        var nurse = Nurse(CaseManagement("2026-10-31", "2026-11-15"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(new Fraction(1, 31), assessment.Counted("two-years"));
    }

    [Fact]
    public void Case_management_older_than_five_years_rests_on_the_look_back_for_the_ccm()
    {
        var nurse = Nurse(CaseManagement("2018-01-01", "2021-01-01"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Equal(["ccm.look-back"], assessment.RestsOn.Select(assumption => assumption.Id));
        Assert.Null(assessment.OpensOn);
    }

    [Fact]
    public void The_acm_looks_back_any_time()
    {
        var nurse = Nurse(CaseManagement("1998-01-01", "2001-01-01"));

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.Eligible, assessment.Verdict);
        Assert.Null(assessment.ClosesOn);
    }

    [Fact]
    public void What_is_met_closes_when_too_much_of_it_has_left_the_window()
    {
        var nurse = Nurse(CaseManagement("2023-01-01", "2025-01-01"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.Eligible, assessment.Verdict);
        Assert.Equal(Day("2028-01-02"), assessment.ClosesOn);
    }

    [Fact]
    public void What_ends_in_fourteen_years_closes_three_years_after_it()
    {
        var nurse = Nurse(CaseManagement("2020-01-01", "2041-01-01"));

        Assert.Equal(Day("2044-01-02"), Content.Ccm.On("2026-11-01", nurse).ClosesOn);
    }

    [Fact]
    public void What_goes_on_does_not_close()
    {
        var nurse = Nurse(CaseManagement("2023-01-01"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.Eligible, assessment.Verdict);
        Assert.Null(assessment.ClosesOn);
    }

    [Theory]
    [InlineData("2023-10-31", "0")]
    [InlineData("2023-11-01", "30")]
    [InlineData("2026-11-01", "30")]
    [InlineData("2026-11-02", "0")]
    public void A_course_counts_from_the_day_it_is_completed_until_three_years_later(string completed, string counted)
    {
        var nurse = Nurse() with { ContinuingEducation = [CaseManagementCourse(30, completed)] };

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(decimal.Parse(counted)), assessment.Counted("continuing-education"));
    }

    [Theory]
    [InlineData("2023-11-10", "2026-11-11")]
    [InlineData("2024-02-29", "2027-03-01")]
    [InlineData("2025-02-28", "2028-03-01")]
    public void Continuing_education_closes_the_day_after_its_third_anniversary(string completed, string closes)
    {
        var nurse = Nurse(CaseManagement("2020-01-01")) with { ContinuingEducation = [CaseManagementCourse(30, completed)] };

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal(Outcome.Eligible, assessment.Verdict);
        Assert.Equal(Day(closes), assessment.ClosesOn);
    }

    [Fact]
    public void A_course_that_is_planned_opens_on_its_day()
    {
        var nurse = Nurse(CaseManagement("2020-01-01")) with { ContinuingEducation = [CaseManagementCourse(29.99m, "2026-05-01"), CaseManagementCourse(0.01m, "2027-05-01")] };

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Equal(Day("2027-05-01"), assessment.OpensOn);
    }

    [Theory]
    [InlineData("2022-05-01", true)]
    [InlineData("2026-05-01", false)]
    public void Old_courses_rest_on_a_look_back_that_is_assumed(string completed, bool rests)
    {
        Basis basis = new() { Source = "test", Confidence = Confidence.Assumed };
        ContinuingEducationRequirement thirty = new() { Id = "thirty", Text = "", Hours = 30, Topics = [CourseTopic.CaseManagement], LookBack = new() { Years = 3, Assumption = "three-years", Basis = basis } };
        var rules = Content.CmgtBc with { Requirement = thirty, Assumptions = [new() { Id = "three-years", Text = "", Ask = "", Basis = basis }] };

        var assessment = rules.On("2026-11-01", Nurse() with { ContinuingEducation = [CaseManagementCourse(30, completed)] });

        Assert.Equal(rests ? Outcome.NotYet : Outcome.Eligible, assessment.Verdict);
        Assert.Equal(rests, assessment.RestsOn.Count == 1);
    }

    [Fact]
    public void Courses_on_other_nursing_do_not_count()
    {
        var nurse = Nurse() with { ContinuingEducation = [CaseManagementCourse(30, "2026-05-01") with { Topic = CourseTopic.OtherNursing }] };

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NotYet, assessment.OutcomeOf("continuing-education"));
    }

    [Fact]
    public void A_course_without_its_hours_may_be_enough()
    {
        var nurse = Nurse() with { ContinuingEducation = [CaseManagementCourse(30, "2026-05-01") with { Hours = null }] };

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NeedAnswers, assessment.OutcomeOf("continuing-education"));
    }

    [Fact]
    public void A_course_names_what_is_not_answered_about_it_unless_it_cannot_count()
    {
        var course = CaseManagementCourse(30, "2026-05-01");
        var nurse = Nurse() with
        {
            ContinuingEducation = [course, course with { Hours = null }, course with { Topic = null }, course with { Completed = null }, course with { Hours = null, Topic = CourseTopic.OtherNursing }],
        };

        var evidence = Content.CmgtBc.On("2026-11-01", nurse).Find("continuing-education").Evidence;

        Assert.Equal([[], ["hours"], ["topic"], ["completed"], []], evidence.Select(one => one.Missing));
    }
}
