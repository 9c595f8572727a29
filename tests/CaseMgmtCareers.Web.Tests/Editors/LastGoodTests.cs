using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Library;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>A mistake never reaches a visitor, and never takes a page away.</summary>
public sealed class LastGoodTests : IDisposable
{
    private static readonly string[] Support = ["certifications/ccm/facts.json", PublishedFolder.Rules];

    private readonly PublishedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_in_order_is_shown()
    {
        Assert.Empty(folder.Publish());
        Assert.Equal(["Home", "About $195 (2024)", "It takes 24 full-time months"], Texts());
        Assert.Equal("ccm", Assert.Single(folder.Publisher.Current.RuleBook.All()).Certification);
    }

    [Theory]
    [InlineData("No front matter")]
    [InlineData("")]
    [InlineData("---\ntitle: A: b\n---\n")]
    public void A_faulty_page_stays_as_it_was_over_a_restart_too_and_the_others_go_on(string text)
    {
        folder.Write("about.md", text);
        folder.Write("index.md", Sample.FrontMatter + "New home");

        for (var start = 0; start < 2; start++)
        {
            Assert.All(folder.Publish(), problem => Assert.StartsWith("content/about.md:", problem, StringComparison.Ordinal));
            Assert.True(folder.Publisher.Current.IsDegraded);
            Assert.Equal(("About $195 (2024)", "New home"), (folder.TextOf("about"), folder.TextOf("")));
            folder.Restart();
        }
    }

    [Theory]
    [InlineData("[here](/nowhere)", "C038")]
    [InlineData("[here](#no-heading)", "C039")]
    public void A_page_stays_as_it_was_when_a_link_that_somebody_puts_in_leads_nowhere(string link, string code)
    {
        folder.Write("about.md", Sample.FrontMatter + link);

        Assert.Contains($": error {code}: ", Assert.Single(folder.Publish()), StringComparison.Ordinal);
        Assert.Equal("About $195 (2024)", folder.TextOf("about"));
    }

    [Fact]
    public void A_page_stays_when_it_is_the_other_page_that_has_gone_and_a_new_page_is_shown()
    {
        folder.Write("index.md", Sample.FrontMatter + "[About us](/about)");
        Assert.Empty(folder.Publish());
        folder.Delete("about.md");
        folder.Write("new.md", Sample.FrontMatter + "[About us](/about)");

        Assert.Equal(2, folder.Publish().Count);
        Assert.Equal(("About us", "About us", null), (folder.TextOf(""), folder.TextOf("new"), folder.TextOf("about")));
        folder.Forget();
        folder.Publish();
        Assert.Equal(("About us", "About us"), (folder.TextOf(""), folder.TextOf("new")));
    }

    [Fact]
    public void Pages_that_link_to_each_others_new_headings_come_together()
    {
        folder.Write("index.md", Sample.FrontMatter + "[Why](/about#why)");
        folder.Write("about.md", Sample.FrontMatter + "## Why\n\n{{no.such-fact}}");

        Assert.Contains("no.such-fact", Assert.Single(folder.Publish()), StringComparison.Ordinal);
        Assert.Equal(("Home", "About $195 (2024)"), (folder.TextOf(""), folder.TextOf("about")));
        folder.Write("about.md", Sample.FrontMatter + "## Why\n\nBecause.");
        Assert.Empty(folder.Publish());
        Assert.Equal("Why", folder.TextOf(""));
    }

    [Fact]
    public void A_new_page_does_not_take_the_address_of_another()
    {
        folder.Write("1-about.md", Sample.FrontMatter.Replace("title: A page", "title: A page\ntime: a\ncost: b\ncounts-towards: []", StringComparison.Ordinal) + "Another");

        Assert.Contains("content/about.md:1:1: error C006: this page has the same address as content/1-about.md: /about", folder.Publish());
        Assert.Equal("About $195 (2024)", folder.TextOf("about"));
    }

    [Fact]
    public void A_repaired_page_is_shown_again()
    {
        folder.Write("about.md", "");
        folder.Publish();
        folder.Write("about.md", Sample.FrontMatter + "Repaired");

        Assert.Empty(folder.Publish());
        Assert.Equal("Repaired", folder.TextOf("about"));
    }

    [Fact]
    public void A_file_that_is_being_written_stays_as_it_was_until_it_is_whole()
    {
        var before = folder.Content.Look();
        folder.Write("about.md", Sample.FrontMatter + "Half");
        folder.Write("index.md", Sample.FrontMatter + "New home");
        folder.Delete("certifications/ccm/index.md");
        var found = folder.Content.Read();
        folder.Write("about.md", Sample.FrontMatter + "Half and half");

        folder.Publisher.Publish(found, found.ChangedSince(before).Where(path => path is not "index.md").ToHashSet());

        Assert.Equal(["New home", "About $195 (2024)", "It takes 24 full-time months"], Texts());
        Assert.False(folder.Publisher.Current.IsDegraded);
        Assert.True(ContentFolderReading.AreDifferent(folder.Content.Look(), folder.Publisher.Seen));
        folder.Publish();
        Assert.Equal(["New home", "Half and half", null], Texts());
    }

    [Fact]
    public void A_deleted_page_is_gone()
    {
        folder.Delete("about.md");

        Assert.Empty(folder.Publish());
        Assert.Null(folder.TextOf("about"));
    }

    [Fact]
    public void A_facts_file_without_sense_is_one_problem_and_its_facts_stay()
    {
        folder.Write("certifications/ccm/facts.json", "{ \"ccm.exam-fee\": { ");

        var problem = Assert.Single(folder.Publish());

        Assert.StartsWith("content/certifications/ccm/facts.json:1:", problem, StringComparison.Ordinal);
        Assert.Equal("About $195 (2024)", folder.TextOf("about"));
    }

    [Fact]
    public void A_fact_that_pages_need_cannot_be_taken_away_and_other_edits_go_on()
    {
        folder.Replace("certifications/ccm/facts.json", "ccm.exam-fee", "ccm.exam-cost");
        folder.Write("index.md", Sample.FrontMatter + "New home");

        for (var start = 0; start < 2; start++)
        {
            Assert.Equal("content/about.md:10:7: error C040: there is no fact 'ccm.exam-fee'; did you mean 'ccm.exam-cost'?", Assert.Single(folder.Publish()));
            Assert.Equal(("About $195 (2024)", "New home"), (folder.TextOf("about"), folder.TextOf("")));
            folder.Restart();
        }
    }

    [Fact]
    public void A_fact_and_the_pages_that_name_it_are_renamed_together()
    {
        folder.Replace("certifications/ccm/facts.json", "ccm.exam-fee", "ccm.exam-cost");
        folder.Replace("about.md", "ccm.exam-fee", "ccm.exam-cost");

        Assert.Empty(folder.Publish());
        Assert.Equal("About $195 (2024)", folder.TextOf("about"));
    }

    [Fact]
    public void Rules_that_contradict_a_worked_case_stay_as_they_were_over_a_restart_too()
    {
        folder.Replace(PublishedFolder.Rules, "\"fullTimeMonths\": 12", "\"fullTimeMonths\": 99");
        folder.Replace(PublishedFolder.Rules, "\"fullTimeMonths\": 24", "\"fullTimeMonths\": 99");

        for (var start = 0; start < 2; start++)
        {
            Assert.Contains("R007: the rules contradict the worked case p01 (2026-11-01): the verdict is", Assert.Single(folder.Publish()), StringComparison.Ordinal);
            Assert.Single(folder.Publisher.Current.RuleBook.All());
            Assert.Equal("It takes 24 full-time months", folder.TextOf("certifications/ccm"));
            folder.Restart();
        }
    }

    [Fact]
    public async Task Words_and_rules_are_never_of_two_publications()
    {
        folder.Delete(PublishedFolder.Case);
        using CancellationTokenSource done = new();
        var visits = Task.Run(() =>
        {
            List<(decimal?, decimal?)> seen = [];
            while (!done.IsCancellationRequested)
            {
                var publication = folder.Publisher.Current;
                seen.Add((publication.Library.Facts["ccm.two-years"].Value, RuleFacts.Of(publication.RuleBook.All())["ccm.two-years"].Value));
            }

            return seen;
        });

        for (var months = 24; months < 44; months++)
        {
            folder.Replace(PublishedFolder.Rules, $"\"fullTimeMonths\": {months}", $"\"fullTimeMonths\": {months + 1}");
            Assert.Empty(folder.Publish());
        }

        await done.CancelAsync();
        var seen = await visits;
        Assert.True(seen.Distinct().Count() > 1);
        Assert.All(seen, pair => Assert.Equal(pair.Item1, pair.Item2));
    }

    [Fact]
    public void A_worked_case_that_contradicts_the_rules_takes_no_rules_away()
    {
        folder.Replace(PublishedFolder.Case, "\"ccm\": {\"verdict\": \"eligible\"}", "\"ccm\": {\"verdict\": \"not-yet\"}");

        Assert.Contains("the worked case p01", Assert.Single(folder.Publish()), StringComparison.Ordinal);
        Assert.Single(folder.Publisher.Current.RuleBook.All());
        Assert.Equal(CaseMgmtCareers.Eligibility.Requirements.Outcome.Eligible, Assert.Single(folder.Publisher.Current.People).Person.Expected["ccm"].Verdict);
    }

    [Fact]
    public void With_an_empty_database_the_rest_of_the_site_is_served()
    {
        foreach (var path in Support)
        {
            folder.Write(path, "{ \"ccm.exam-fee\": { \"id\": \"two-years\", ");
        }

        folder.Forget();

        Assert.Equal(["certifications/ccm/facts.json", PublishedFolder.Rules], folder.Publisher.Publish().Problems.Select(problem => problem.File).Distinct());
        Assert.Equal(["Home", "About (not at hand just now)", "It takes (not at hand just now)"], Texts());
        Assert.Empty(folder.Publisher.Current.RuleBook.All());
    }

    [Fact]
    public void A_folder_that_is_not_there_takes_nothing_away()
    {
        Directory.Move(folder.Root, folder.Root + "-elsewhere");

        Assert.Equal("content/.:1:1: error C005: the folder is not there or cannot be read", Assert.Single(folder.Publish()));
        Assert.Equal("Home", folder.TextOf(""));
    }

    [Fact]
    public void Two_faults_at_once_are_two_problems()
    {
        folder.Write("about.md", "");
        folder.Write(PublishedFolder.Rules, "{");

        folder.Publish();

        Assert.Equal(["about.md", PublishedFolder.Rules], folder.Publisher.Current.Problems.Select(problem => problem.File).Distinct());
    }

    [Fact]
    public void The_log_names_a_problem_when_it_comes_and_when_it_goes()
    {
        folder.Write("about.md", "");
        folder.Publish();
        var came = folder.TakeLog();
        folder.Write("index.md", Sample.FrontMatter + "New home");
        folder.Publish();
        var stayed = folder.TakeLog();
        folder.Write("about.md", Sample.FrontMatter + "Repaired");
        folder.Publish();
        var gone = folder.TakeLog();

        Assert.Single(came, line => line.StartsWith("Warning: content/about.md:1:1: error C010:", StringComparison.Ordinal));
        Assert.DoesNotContain(stayed, line => line.Contains("about.md", StringComparison.Ordinal));
        Assert.Single(gone, line => line.StartsWith("Information: Gone: content/about.md:1:1: error C010:", StringComparison.Ordinal));
    }

    private string?[] Texts() => [folder.TextOf(""), folder.TextOf("about"), folder.TextOf("certifications/ccm")];
}
