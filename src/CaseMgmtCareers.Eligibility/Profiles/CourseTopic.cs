namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>What continuing education is about.</summary>
public enum CourseTopic
{
    /// <summary>Case management.</summary>
    CaseManagement,
    /// <summary>Other nursing.</summary>
    OtherNursing,
}
