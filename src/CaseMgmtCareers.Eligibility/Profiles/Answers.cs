using System.Text.Json;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>The answers that a question with a choice can have, as words in rule files and as codes for comparing.</summary>
public static class Answers
{
    /// <summary>The code of no.</summary>
    public const int No = 0;

    /// <summary>The code of yes.</summary>
    public const int Yes = 1;

    /// <summary>The code of any country but the United States.</summary>
    public const int Abroad = 0;

    /// <summary>The code of the United States and their territories.</summary>
    public const int UnitedStates = 1;

    private static readonly string[] YesOrNo = ["no", "yes"];
    private static readonly string[] Countries = ["abroad", "us"];

    /// <summary>The words for the answers, each at the place of its code; none for questions that ask for a number.</summary>
    public static IReadOnlyList<string> To(Member member) => member switch
    {
        Member.Type => Slug.All<LicenseType>(),
        Member.Status => Slug.All<LicenseStatus>(),
        Member.Level => Slug.All<DegreeLevel>(),
        Member.Field => Slug.All<DegreeField>(),
        Member.Role => Slug.All<Role>(),
        Member.Setting => Slug.All<Setting>(),
        Member.Country => Countries,
        Member.HoursPerWeek or Member.SupervisorCcmMonths or Member.ClientFirms => [],
        _ => YesOrNo,
    };

    /// <summary>The name of a member in a profile's JSON.</summary>
    public static string NameOf(Member member) => Names[(int)member];

    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<Member>(), JsonNamingPolicy.CamelCase.ConvertName);
}
