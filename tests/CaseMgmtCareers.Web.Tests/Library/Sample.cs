using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>Content in memory, good unless a test makes it otherwise.</summary>
internal static class Sample
{
    /// <summary>Front matter of nine lines, so that a body begins on line 10.</summary>
    public const string FrontMatter = """
        ---
        title: A page
        summary: What the page is about.
        reviewed-on: 2026-11-23
        sources:
          - title: The Commission
            url: https://ccmcertification.org/
            read: 2026-11-23
        ---

        """;

    /// <summary>Noon of a day on which nothing is overdue, five hours behind universal time.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(-5));

    public static readonly IReadOnlySet<string> AppAddresses = new HashSet<string> { "/eligibility", "/eligibility/all", "/rules" };

    public static readonly IReadOnlyDictionary<string, Fact> RuleFacts = new Dictionary<string, Fact>
    {
        ["ccm.two-years"] = new()
        {
            Name = "ccm.two-years",
            Label = "Experience",
            Text = "24 full-time months",
            Confidence = Confidence.Published,
            Source = new() { Title = "The Commission", Url = "https://ccmcertification.org/", Read = new(2026, 11, 23) },
        },
    };

    /// <summary>A good facts file with a published fee, a reported count and a name that never changes.</summary>
    public static string Facts { get; } = $$"""
        {
          "ccm.exam-fee": {{Fact("Exam fee", "$195", """ "value": 195, "unit": "USD", "asOf": "2024", """)}},
          "ccm.questions": {{Fact("Questions", "180", "", "reported")}},
          "ccm.pass-rate": {{Fact("Pass rate", "75%", """ "asOf": "2023-06-30", """, "reported")}},
          "ccm.letters": {{Fact("Letters", "CCM")}},
          "ccm.odd": {{Fact("Odd", "<b>1 & 2</b>")}}
        }
        """;

    public static string Fact(string label, string text, string more = "", string confidence = "published") =>
        $$"""{ "label": "{{label}}", "text": "{{text}}", {{more}} "confidence": "{{confidence}}", "source": { "title": "The Commission", "url": "https://ccmcertification.org/", "read": "2026-11-23" }, "reviewBy": "2027-05-23" }""";

    public static ContentFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static LibraryReading Read(params (string Path, string Text)[] files) =>
        Read(files.Select(file => File(file.Path, file.Text)), Now);

    /// <summary>Reads files for a time.</summary>
    public static LibraryReading Read(IEnumerable<ContentFile> files, DateTimeOffset now) =>
        new LibraryReader(AppAddresses).Read(files, new(RuleFacts, new Dictionary<string, string>()), now);

    /// <summary>Reads a page of its own beside the good facts.</summary>
    public static LibraryReading ReadBody(string body) => Read(("page.md", FrontMatter + body), ("facts.json", Facts));

    /// <summary>The problems of a page, one a line, without its name.</summary>
    public static string ProblemsOf(string body) => InWords(ReadBody(body), "page.md");

    /// <summary>The problems of one file, one a line, without its name.</summary>
    public static string InWords(LibraryReading reading, string path) =>
        string.Join('\n', reading.Problems.Where(problem => problem.File == path).Select(problem => problem.ToString()[$"content/{path}:".Length..]));

    /// <summary>The article that a good body comes to.</summary>
    public static Article ArticleOf(string body)
    {
        var reading = ReadBody(body);
        Assert.Empty(reading.Problems);

        return reading.Library.Find("page")!;
    }

    public static IHtmlDocument Document(string html) => new HtmlParser().ParseDocument(html);
}
