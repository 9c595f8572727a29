using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>What one request shows, from start to end: what is published, on the day it is; or a preview, on its day.</summary>
public sealed class Showing(Publisher publisher, TimeProvider time)
{
    private TimeProvider clock = time;

    /// <summary>The words and the rules.</summary>
    public Publication Publication { get; private set; } = publisher.Current;

    /// <summary>The check by these rules on that day.</summary>
    public Check Check => field ??= new(Publication, clock);

    /// <summary>Whether it is the site of now; not, if it is the preview of another day.</summary>
    public bool IsNow { get; private set; } = true;

    /// <summary>Shows a preview instead, before anybody has asked what is shown.</summary>
    public void Show(Preview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        (Publication, clock, IsNow) = (preview.Publication, preview.Clock, ReferenceEquals(preview.Clock, clock));
    }
}
