using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Architecture;

/// <summary>Arrows go down only: Features -> Rules -> Library, and anything -> Eligibility.</summary>
public sealed partial class LayerTests
{
    private const string Web = "src/CaseMgmtCareers.Web";

    [Theory]
    [InlineData($"{Web}/Library", "Rules")]
    [InlineData($"{Web}/Library", "Features")]
    [InlineData($"{Web}/Library", "Hosting")]
    [InlineData($"{Web}/Rules", "Features")]
    [InlineData($"{Web}/Rules", "Hosting")]
    public void A_lower_room_does_not_know_a_higher_one(string room, string higher)
    {
        None.Of(FilesThatMention(room, $@"\b(CaseMgmtCareers\.)?Web\.{higher}\b|^using {higher}\."));
    }

    [Fact]
    public void The_library_knows_neither_the_database_nor_the_web()
    {
        None.Of(FilesThatMention($"{Web}/Library", @"\b(Microsoft\.EntityFrameworkCore|Microsoft\.Data\.Sqlite|Microsoft\.AspNetCore)\b"));
    }

    [Fact]
    public void Only_the_rules_and_the_wiring_know_the_rule_book_of_the_database()
    {
        var files = FilesThatMention(Web, @"^using Microsoft\.EntityFrameworkCore|\bRuleBookContext\b");

        None.Of(files.Where(file => !file.StartsWith($"{Web}/Rules/", StringComparison.Ordinal) && file != $"{Web}/Site.cs"));
        Assert.NotEmpty(files);
    }

    [Fact]
    public void A_view_of_a_feature_asks_nobody()
    {
        var views = Repository.Sources($"{Web}/Features", "*.cshtml").Where(view => !view.Path.EndsWith("/_Layout.cshtml", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(views);
        None.Of(views.Where(view => view.Text.Contains("@inject", StringComparison.Ordinal)).Select(view => view.Path));
    }

    [Fact]
    public void A_feature_lives_in_the_namespace_of_its_folder()
    {
        var files = Repository.Sources(Web, "*.cs").ToList();

        Assert.NotEmpty(files);
        Assert.All(files.Where(file => file.Path != $"{Web}/Program.cs"), file =>
        {
            var folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
            Assert.True(Namespace().Match(file.Text).Groups[1].Value == folder, $"{file.Path} is not in the namespace {folder}");
        });
    }

    private static List<string> FilesThatMention(string folder, string pattern) =>
    [
        .. Repository.Sources(folder, "*.cs").Concat(Repository.Sources(folder, "*.cshtml"))
            .Where(file => Regex.IsMatch(file.Text, pattern, RegexOptions.Multiline))
            .Select(file => file.Path),
    ];

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
