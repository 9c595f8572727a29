using System.Diagnostics;
using System.Net;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>What an editor saves is on the running site, whole, however it was saved.</summary>
public sealed class LiveTests : IDisposable
{
    private const string About = "about.md";

    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_saved_page_is_shown()
    {
        await ShowsAsync("/about", "independent");

        content.Write(About, Page("Saved"));

        await ShowsAsync("/about", "Saved");
    }

    [Fact]
    public async Task A_page_saved_under_another_name_and_renamed_is_shown()
    {
        await ShowsAsync("/about", "independent");

        content.Write("about.md.tmp", Page("Renamed"));
        File.Move(PathOf("about.md.tmp"), PathOf(About), overwrite: true);

        await ShowsAsync("/about", "Renamed");
        Assert.False(content.Site.Services.GetRequiredService<Publisher>().Current.IsDegraded);
    }

    /// <remarks>Half a page lies there for three times as long as the site usually waits. Where the machine was too slow for that to mean anything, it is done once more.</remarks>
    [Fact]
    public async Task Half_a_page_whose_writer_takes_a_breath_is_not_shown()
    {
        await ShowsAsync("/about", "independent");
        var (page, shown) = (Page("Whole. And this is how it ends."), new List<string>());
        TimeSpan took;
        do
        {
            shown.Clear();
            var began = Stopwatch.GetTimestamp();
            content.Write(About, page[..^20]);
            while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromMilliseconds(180))
            {
                shown.Add(await content.Site.Client.GetStringAsync("/about", TestContext.Current.CancellationToken));
            }

            took = Stopwatch.GetElapsedTime(began);
            content.Write(About, page);
            await ShowsAsync("/about", "Whole");
            content.Write(About, Page("Longer than what comes next: " + new string('x', 5000)));
            await ShowsAsync("/about", "Longer");
        }
        while (took > TimeSpan.FromMilliseconds(300));

        Assert.All(shown, html => Assert.DoesNotContain("Whole", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_in_a_new_folder_comes_and_goes()
    {
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/events/summer/picnic"));

        Directory.CreateDirectory(PathOf("events/summer"));
        content.Write("events/summer/picnic.md", Page("Picnic"));
        await ShowsAsync("/events/summer/picnic", "Picnic");
        content.Write("events/summer/picnic.md", Page("Postponed"));
        await ShowsAsync("/events/summer/picnic", "Postponed");
        Directory.Delete(PathOf("events"), recursive: true);

        await Eventually.TrueAsync("the page is gone", async () => await StatusAsync("/events/summer/picnic") is HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_renamed_page_is_found_at_its_old_address_by_one_redirect()
    {
        await ShowsAsync("/about", "independent");

        File.Move(PathOf(About), PathOf("who-we-are.md"));
        content.Replace("who-we-are.md", "reviewed-on:", "aliases: [/about, /about-us]\nreviewed-on:");

        await ShowsAsync("/who-we-are", "independent");
        using var response = await content.Site.GetAsync("/about-us?from=mail");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/who-we-are?from=mail"), (response.StatusCode, response.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.MovedPermanently, await StatusAsync("/about"));
    }

    [Fact]
    public async Task A_page_comes_and_goes_by_the_clock()
    {
        content.Write("sale.md", Page("Sale").Replace("reviewed-on:", "publish-on: 2026-11-24T14:00Z\nexpires-on: 2026-11-25\nreviewed-on:", StringComparison.Ordinal));
        content.Write(About, Page("Saved"));
        await ShowsAsync("/about", "Saved");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/sale"));

        content.Site.Clock.Advance(TimeSpan.FromHours(2));
        await ShowsAsync("/sale", "Sale");
        content.Site.Clock.Advance(TimeSpan.FromHours(10));

        await Eventually.TrueAsync("the page has expired", async () => await StatusAsync("/sale") is HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_many_saves_in_a_row_the_last_one_wins()
    {
        await ShowsAsync("/about", "independent");

        for (var save = 1; save <= 300; save++)
        {
            content.Write(About, Page($"Save {save}."));
        }

        await ShowsAsync("/about", "Save 300.");
    }

    [Fact]
    public async Task A_folder_that_is_replaced_is_shown_and_goes_on_being_watched()
    {
        await ShowsAsync("/about", "independent");
        var (root, other) = (PathOf(""), PathOf("").TrimEnd(Path.DirectorySeparatorChar) + "-other");
        Directory.CreateDirectory(other);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(other, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(other, About), Page("Another folder"));
        Directory.Move(root, root.TrimEnd(Path.DirectorySeparatorChar) + "-old");
        Directory.Move(other, root);

        await ShowsAsync("/about", "Another folder");
        content.Write(About, Page("And edited"));
        await ShowsAsync("/about", "And edited");
        Directory.Delete(root.TrimEnd(Path.DirectorySeparatorChar) + "-old", recursive: true);
    }

    [Fact]
    public async Task A_checkout_of_other_content_is_one_publication_and_no_request_fails()
    {
        await ShowsAsync("/about", "independent");
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", "Old");
        foreach (var file in Directory.EnumerateFiles(PathOf(""), "*.md", SearchOption.AllDirectories))
        {
            File.AppendAllText(file, "\nNewly added\n");
        }

        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "-q", "-a", "-m", "New");
        await ShowsAsync("/about", "Newly added");
        using CancellationTokenSource done = new();
        var visits = Task.Run(async () =>
        {
            List<HttpStatusCode> statuses = [];
            while (!done.IsCancellationRequested)
            {
                statuses.Add(await StatusAsync("/certifications/ccm"));
                statuses.Add(await StatusAsync("/about"));
            }

            return statuses;
        });

        Git("checkout", "-q", "HEAD~1");
        await Eventually.TrueAsync("the old content", async () => !(await TextAsync("/about")).Contains("Newly added", StringComparison.Ordinal));
        var home = await TextAsync("/");
        await done.CancelAsync();

        Assert.DoesNotContain("Newly added", home, StringComparison.Ordinal);
        Assert.All(await visits, status => Assert.Equal(HttpStatusCode.OK, status));
    }

    private static string Page(string text) => Tests.Library.Sample.FrontMatter + text;

    private string PathOf(string path) => content.PathOf(path);

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await content.Site.GetAsync(address);

        return response.StatusCode;
    }

    private async Task<string> TextAsync(string address)
    {
        using var page = await content.Site.PageAsync(address);

        return page.Body!.TextContent;
    }

    private Task ShowsAsync(string address, string text) =>
        Eventually.TrueAsync($"{address} shows '{text}'", async () => await StatusAsync(address) is HttpStatusCode.OK && (await TextAsync(address)).Contains(text, StringComparison.Ordinal));

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = PathOf("") })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
