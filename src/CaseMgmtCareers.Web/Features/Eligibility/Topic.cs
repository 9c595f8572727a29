namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The pages that ask, in their order.</summary>
public enum Topic
{
    /// <summary>Licenses.</summary>
    Licenses,
    /// <summary>What an unlisted or bachelor's level license allows.</summary>
    LicenseScope,
    /// <summary>Degrees.</summary>
    Degrees,
    /// <summary>One job.</summary>
    Job,
    /// <summary>What one job makes worth asking: the supervisor's CCM, client firms.</summary>
    JobDetails,
    /// <summary>The jobs so far, with change and remove.</summary>
    Jobs,
    /// <summary>Continuing education.</summary>
    ContinuingEducation,
    /// <summary>Anything to disclose.</summary>
    Disclosure,
}
