namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The answers about one list as a visitor typed them.</summary>
public sealed class SheetList
{
    /// <summary>The name of the tick that says a job is a plan; it is no part of the profile.</summary>
    public const string Plan = "plan";

    /// <summary>The visitor says that there are none.</summary>
    public bool IsNone { get; set; }

    /// <summary>The things in the list, each with its answers by short name; a card left blank is among them.</summary>
    public List<Dictionary<string, string>> Items { get; } = [];

    /// <summary>The things with at least one answer.</summary>
    public IEnumerable<Dictionary<string, string>> Filled => Items.Where(IsFilled);

    /// <summary>Whether a thing has at least one answer.</summary>
    public static bool IsFilled(Dictionary<string, string> item)
    {
        foreach (var (name, answer) in item)
        {
            if (name != Plan && answer.Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
