using System.Net;
using CaseMgmtCareers.Web.Tests.Editors;
using CaseMgmtCareers.Web.Tests.Hosting;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Faults;

/// <summary>Forty slips, one at a time and all at once, never reach a visitor and never take a page away.</summary>
public sealed class FortySlipsTests : IDisposable
{
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("slips-");
    private readonly PublishedFolder folder = new(isOfTheSite: true);

    public void Dispose()
    {
        folder.Dispose();
        scratch.Delete(recursive: true);
    }

    [Fact]
    public void Each_by_itself_is_named_and_changes_nothing_that_is_shown()
    {
        var before = Shown();
        foreach (var (file, faulty) in Slips.In(folder.Root))
        {
            var good = File.ReadAllBytes(PathOf(file));
            File.WriteAllBytes(PathOf(file), faulty);
            var problems = folder.Publish();
            Assert.True(problems.Any(problem => problem.StartsWith($"content/{file}:", StringComparison.Ordinal) && problem.Contains(": error ", StringComparison.Ordinal)), $"{file}: {string.Join('\n', problems)}");
            Assert.True(folder.Publisher.Current.IsDegraded);
            Assert.Equal(before, Shown());
            File.WriteAllBytes(PathOf(file), good);
            Assert.Empty(folder.Publish());
        }
    }

    [Fact]
    public void All_at_once_are_named_and_change_nothing_over_restarts_and_an_empty_database_shows_the_rest()
    {
        var before = Shown();
        var slips = Slips.In(folder.Root);
        foreach (var (file, faulty) in slips)
        {
            File.WriteAllBytes(PathOf(file), faulty);
        }

        for (var start = 0; start < 3; start++)
        {
            folder.Publish();
            Assert.Empty(slips.Select(slip => slip.File).Except(folder.Publisher.Current.Problems.Select(problem => problem.File)));
            Assert.Equal(before, Shown());
            folder.Restart();
        }

        folder.Forget();
        folder.Publish();
        Assert.Empty(slips.Select(slip => slip.File).Except(folder.Publisher.Current.Problems.Select(problem => problem.File)));
        Assert.NotEmpty(Shown());
        Assert.Equal(["acm", "cmgt-bc"], folder.Publisher.Current.RuleBook.All().Select(rules => rules.Certification));
    }

    [Fact]
    public async Task Under_visits_and_kills_no_request_fails_and_every_fault_is_in_the_log()
    {
        var slips = Slips.In(folder.Root);
        string[] addresses = ["/", "/about", "/certifications/ccm", "/pathways/registered-nurse", "/glossary", "/eligibility/result?v=1&license=type:rn"];
        var database = Path.Combine(scratch.FullName, "site.db");
        using (var first = await RunningProgram.Start(database, folder.Root).UpAsync())
        {
            await VisitWhileAsync(first, addresses, async () =>
            {
                foreach (var (file, faulty) in slips)
                {
                    await File.WriteAllBytesAsync(PathOf(file), faulty, TestContext.Current.CancellationToken);
                }

                await Eventually.TrueAsync("every fault is named", () => slips.All(slip => first.Log.Contains($"content/{slip.File}:", StringComparison.Ordinal)));
            });
            first.Kill();
        }

        using var second = await RunningProgram.Start(database, folder.Root).UpAsync();
        await VisitWhileAsync(second, addresses, () => Task.CompletedTask);
        Assert.Equal("Degraded", await second.TextAsync("/healthz/ready"));
        Assert.All(slips, slip => Assert.Contains($"content/{slip.File}:", second.Log, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", second.Log, StringComparison.Ordinal);
    }

    /// <summary>Goes round the pages, at least once, until something is done.</summary>
    private static async Task VisitWhileAsync(RunningProgram program, string[] addresses, Func<Task> doing)
    {
        using CancellationTokenSource done = new();
        var visits = Task.Run(async () =>
        {
            List<HttpStatusCode?> statuses = [];
            do
            {
                foreach (var address in addresses)
                {
                    statuses.Add(await program.StatusAsync(address));
                }
            }
            while (!done.IsCancellationRequested);

            return statuses;
        });
        await doing();
        await done.CancelAsync();

        Assert.All(await visits, status => Assert.Equal(HttpStatusCode.OK, status));
    }

    private string PathOf(string file) => Path.Combine(folder.Root, file);

    private List<(string, string)> Shown() => [.. folder.Publisher.Current.Library.All.Select(article => (article.Address, article.Html))];
}
