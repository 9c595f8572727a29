using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>One page of questions.</summary>
public sealed record TopicPage
{
    /// <summary>What it asks about.</summary>
    public required Topic Topic { get; init; }

    /// <summary>The form: all answers so far, and what is wrong with those of this page.</summary>
    public required QuestionsPage Form { get; init; }

    /// <summary>The way through the questions.</summary>
    public required Journey Journey { get; init; }

    /// <summary>The job it asks about, from 0.</summary>
    public int Job { get; init; }

    /// <summary>The address of the result of these answers.</summary>
    public required string ResultLink { get; init; }

    /// <summary>Whether the visitor changes one answer and returns to the check of the answers.</summary>
    public bool IsChange { get; init; }

    /// <summary>The title of the page, which is its question.</summary>
    public string Title => Topic switch
    {
        Topic.Licenses => "Which licenses do you hold?",
        Topic.LicenseScope => "What does your license allow?",
        Topic.Degrees => "Which degrees do you hold or study for?",
        Topic.Job => Job == 0 ? "Tell us about one job" : "Tell us about another job",
        Topic.JobDetails => $"A little more about job {Job + 1}",
        Topic.Jobs => "Your jobs so far",
        Topic.ContinuingEducation => "Which continuing education have you completed?",
        _ => "Is there anything to disclose?",
    };

    /// <summary>Help for the whole page, in a sentence or two.</summary>
    public string Hint => Topic switch
    {
        Topic.Licenses => "Licenses and certifications you hold, held or are working toward, from the United States or elsewhere.",
        Topic.LicenseScope => "For the CCM, the Certified Case Manager, a license has to let its holder assess clients without another professional's oversight. Your state board can tell you.",
        Topic.Degrees => "A license is often enough. A degree can open another way in.",
        Topic.Job => Journey.MayBeNurse
            ? "First case management jobs, and jobs in which you supervised case managers. Then other work as a nurse, if you are one. Rough dates are fine."
            : "Case management jobs, and jobs in which you supervised case managers. Rough dates are fine.",
        Topic.JobDetails => "Your answers on this job make this worth asking.",
        Topic.Jobs => "You can change or remove a job, or add another.",
        Topic.ContinuingEducation => "This matters for the CMGT-BC, the certification for registered nurses.",
        _ => "This matters for the CCM, which asks for good moral character.",
    };

    /// <summary>The list it asks about; null for the page on disclosure.</summary>
    public AnswerList? List => Topic switch
    {
        Topic.Licenses or Topic.LicenseScope => AnswerList.Licenses,
        Topic.Degrees => AnswerList.Degrees,
        Topic.Job or Topic.JobDetails or Topic.Jobs => AnswerList.Jobs,
        Topic.ContinuingEducation => AnswerList.Courses,
        _ => null,
    };

    /// <summary>Whether the page asks about all things in its list at once, with add and remove.</summary>
    public bool HasCards => Topic is Topic.Licenses or Topic.Degrees or Topic.ContinuingEducation;

    /// <summary>The fields of one card on this page.</summary>
    public IEnumerable<FieldView> FieldsOf(Fields card) => Topic switch
    {
        Topic.Licenses => card.Main.Where(field => !field.Name.EndsWith(".independent", StringComparison.Ordinal)),
        Topic.LicenseScope => card.Main.Where(field => field.Name.EndsWith(".independent", StringComparison.Ordinal)),
        Topic.Job => card.Main.Where(field => Journey.MayBeNurse || !field.Name.EndsWith(".rn", StringComparison.Ordinal)),
        Topic.JobDetails => card.More.Where(IsWorthAsking),
        _ => card.Main,
    };

    /// <summary>The cards of this page.</summary>
    public IEnumerable<Fields> Cards => List is not { } list ? [] : Topic switch
    {
        Topic.Job or Topic.JobDetails => [new(Form, list, Job)],
        Topic.LicenseScope => Form.Sheet[list].Items.Index()
            .Where(item => item.Item.GetValueOrDefault("type") is "other" or "lbsw" or "lsw").Select(item => new Fields(Form, list, item.Index)),
        Topic.Jobs => [],
        _ => Form.Sheet[list].Items.Select((_, index) => new Fields(Form, list, index)),
    };

    /// <summary>The answers that this page does not ask for, to be carried along; those of a card that asks only in part are among them.</summary>
    public IEnumerable<(string Name, string Value)> Carried
    {
        get
        {
            var carried = Topic switch
            {
                Topic.Jobs => Form.Sheet.ToPairs(),
                Topic.Job or Topic.JobDetails => Form.Sheet.ToPairs(AnswerList.Jobs, Job),
                Topic.Disclosure => Form.Sheet.ToPairs().Where(pair => pair.Name != AnswerSheet.Disclosure),
                _ => Form.Sheet.ToPairs(List),
            };

            // A card that this page asks about only in part brings its other answers along, and licenses not asked about come whole.
            var asked = Cards.SelectMany(FieldsOf).Select(shown => shown.Name).ToHashSet();
            var rest = Topic is Topic.LicenseScope ? Form.Sheet[AnswerList.Licenses].Items.Select((_, index) => new Fields(Form, AnswerList.Licenses, index)) : Cards;

            return carried.Concat(rest.SelectMany(card => Form.Sheet[card.List].Items[card.Index]
                .Select(answer => ($"{card.Card}.{answer.Key}", answer.Value))
                .Where(answer => !asked.Contains(answer.Item1) && answer.Value.Length > 0 && answer.Item1 != $"{card.Card}.{SheetList.Plan}")));
        }
    }

    private bool IsWorthAsking(FieldView field) => Journey.Profile.Jobs?.ElementAtOrDefault(Job) is not { } job
        || (field.Name.EndsWith(".firms", StringComparison.Ordinal) ? job.SelfEmployed is true
            : field.Name.EndsWith(".months", StringComparison.Ordinal) ? job.SupervisorIsCcm is true
            : false);
}
