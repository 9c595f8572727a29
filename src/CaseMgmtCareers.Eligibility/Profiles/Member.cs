using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>The members of a license, a degree or a job that a rule can put a condition on.</summary>
[JsonConverter(typeof(MemberConverter))]
public enum Member
{
    /// <summary><see cref="License.Type"/></summary>
    Type,
    /// <summary><see cref="License.Status"/></summary>
    Status,
    /// <summary><see cref="License.Unrestricted"/></summary>
    Unrestricted,
    /// <summary><see cref="License.GoodStanding"/></summary>
    GoodStanding,
    /// <summary>The country of a license, a degree or a job.</summary>
    Country,
    /// <summary><see cref="License.AssessesIndependently"/></summary>
    AssessesIndependently,
    /// <summary><see cref="Degree.Level"/></summary>
    Level,
    /// <summary><see cref="Degree.Field"/></summary>
    Field,
    /// <summary><see cref="Degree.Accredited"/></summary>
    Accredited,
    /// <summary><see cref="Degree.SupervisedFieldExperience"/></summary>
    SupervisedFieldExperience,
    /// <summary><see cref="Degree.Conferred"/></summary>
    Conferred,
    /// <summary><see cref="Employment.Role"/></summary>
    Role,
    /// <summary><see cref="Employment.Paid"/></summary>
    Paid,
    /// <summary><see cref="Employment.SelfEmployed"/></summary>
    SelfEmployed,
    /// <summary><see cref="Employment.Supervised"/></summary>
    Supervised,
    /// <summary><see cref="Employment.SupervisorIsCcm"/></summary>
    SupervisorIsCcm,
    /// <summary><see cref="Employment.DirectClientWork"/></summary>
    DirectClientWork,
    /// <summary><see cref="Employment.AsRn"/></summary>
    AsRn,
    /// <summary><see cref="Employment.Setting"/></summary>
    Setting,
    /// <summary><see cref="Employment.HoursPerWeek"/></summary>
    HoursPerWeek,
    /// <summary><see cref="Employment.SupervisorCcmMonths"/></summary>
    SupervisorCcmMonths,
    /// <summary><see cref="Employment.ClientFirms"/></summary>
    ClientFirms,
}

/// <summary>Reads and writes a member by the name it has in a profile's JSON: <c>supervisorIsCcm</c>.</summary>
public sealed class MemberConverter() : JsonStringEnumConverter<Member>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
