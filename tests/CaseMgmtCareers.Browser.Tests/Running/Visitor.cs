using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests.Running;

/// <summary>Someone who looks at the site, and notices whatever a page should not do.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    private const string RunAxe = """
        async what => (await axe.run(document, { runOnly: what, resultTypes: ['violations'], preload: false })).violations
          .map(violation => `${violation.id}, ${violation.nodes.length} times, first at ${violation.nodes[0].html}: ${violation.nodes[0].failureSummary}`)
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Visitor(IBrowserContext context, IPage page, string home)
    {
        ArgumentNullException.ThrowIfNull(page);
        (this.context, Page) = (context, page);
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Request += (_, request) => Complain(!request.Url.StartsWith(home, StringComparison.Ordinal), $"asks another host: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors in the console, breaches of the content security policy among them, and requests to other hosts.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public Task OpenAsync(string address) => Page.GotoAsync(address);

    /// <summary>What is wrong with the page for people who hear it, enlarge it or cannot tell its colors apart.</summary>
    /// <param name="rules">The rules to hold it against; all of the standards if none are named.</param>
    public async Task<IEnumerable<string>> BarriersAsync(params string[] rules)
    {
        if (!await Page.EvaluateAsync<bool>("'axe' in window"))
        {
            await Page.EvaluateAsync(Axe);
        }

        var violations = await Page.EvaluateAsync<string[]>(RunAxe, rules.Length > 0 ? new { type = "rule", values = rules } : new { type = "tag", values = Standards });

        return violations.Select(violation => $"{Page.Url}: {violation}");
    }

    /// <summary>How many pixels the page is wider than its window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>What can take the focus although it is clipped out of sight.</summary>
    public async Task<IReadOnlyList<string>> OutOfSightAsync() => await Page.EvaluateAsync<string[]>("""
        () => {
          const clipped = element => element && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
          return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(element => element.tabIndex >= 0 && element.checkVisibility() && clipped(element)).map(element => element.outerHTML);
        }
        """);

    /// <summary>Sets the text as far apart as some readers need it, which no page may mind.</summary>
    public Task SpaceTextAsync() => Page.EvaluateAsync("""
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """);

    /// <summary>Answers a question: a list, a choice or a field, whatever it is.</summary>
    public async Task AnswerAsync(string question, string answer)
    {
        var field = Page.Locator($"[name='{question}']");
        switch (await field.First.GetAttributeAsync("type"))
        {
            case "radio" or "checkbox":
                await Page.Locator($"[name='{question}'][value='{answer}']").CheckAsync();
                break;
            case null when await field.EvaluateAsync<string>("field => field.tagName") is "SELECT":
                await field.SelectOptionAsync(answer);
                break;
            default:
                await field.FillAsync(answer);
                break;
        }
    }

    public Task FollowAsync(string link) => Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Complain(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            complaints.Add($"{Page.Url}: {complaint}");
        }
    }
}
