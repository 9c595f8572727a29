using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What somebody has once a step lies behind them.</summary>
[JsonConverter(typeof(SlugConverter<Milestone>))]
public enum Milestone
{
    /// <summary>A degree in a field of the path, awarded.</summary>
    Degree,

    /// <summary>The licensing exam, passed.</summary>
    Exam,

    /// <summary>An active license of the path.</summary>
    License,

    /// <summary>Practice in the profession.</summary>
    Practice,

    /// <summary>Courses in case management.</summary>
    Courses,

    /// <summary>A post in case management.</summary>
    Post,
}
