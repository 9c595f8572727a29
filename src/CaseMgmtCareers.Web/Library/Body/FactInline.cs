using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>A fact in the text of a page: <c>{{ccm.exam-fee}}</c>.</summary>
internal sealed class FactInline : LiteralInline
{
    private const string NotAtHand = "(not at hand just now)";

    private Fact? fact;

    /// <summary>The name between the braces; null if it is not one.</summary>
    public string? Name { get; init; }

    /// <summary>What the name stands for; null until it is looked up, and if it cannot be had now.</summary>
    public Fact? Fact
    {
        get => fact;
        set
        {
            fact = value;
            Content = new StringSlice(value?.Text ?? NotAtHand);
        }
    }

    /// <summary>It stands in a heading, where only its text is shown.</summary>
    public bool IsPlain { get; set; }
}
