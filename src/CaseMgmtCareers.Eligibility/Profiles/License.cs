using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>A professional license or certification that the visitor holds, held or is earning.</summary>
public sealed record License : Credential
{
    /// <summary>What a rule can put a condition on.</summary>
    public static IReadOnlyList<Member> Members { get; } =
    [
        Member.Type, Member.Status, Member.Unrestricted, Member.GoodStanding, Member.Country, Member.AssessesIndependently,
    ];

    /// <summary>Which license it is.</summary>
    public LicenseType? Type { get; init; }

    /// <summary>Whether it can be used today.</summary>
    public LicenseStatus? Status { get; init; }

    /// <summary>No limit on practice, such as probation, is in force.</summary>
    public bool? Unrestricted { get; init; }

    /// <summary>No discipline is in force.</summary>
    public bool? GoodStanding { get; init; }

    /// <summary>Where it was issued, in ISO 3166-1 letters.</summary>
    public string? Country { get; init; }

    /// <summary>Its scope lets the holder assess a client without another professional's oversight; asked for unlisted and bachelor's level licenses only.</summary>
    public bool? AssessesIndependently { get; init; }

    /// <summary>Known to be restricted, suspended or revoked; null if that cannot be told. A license not yet issued has no limit that goes unsaid.</summary>
    [JsonIgnore]
    public bool? IsLimited => (Status, Unrestricted) switch
    {
        (LicenseStatus.Suspended or LicenseStatus.Revoked, _) or (_, false) => true,
        (LicenseStatus.InProgress, _) => false,
        (null, _) => null,
        (_, var unrestricted) => !unrestricted,
    };

    /// <inheritdoc/>
    public override int? Answer(Member member) => member switch
    {
        Member.Type => (int?)Type,
        Member.Status => (int?)Status,
        Member.Unrestricted => Code(Unrestricted),
        Member.GoodStanding => Code(GoodStanding),
        Member.Country => Code(Country),
        Member.AssessesIndependently => Code(AssessesIndependently),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "A license has no such member."),
    };
}
