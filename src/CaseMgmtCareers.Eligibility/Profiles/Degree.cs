namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>A degree that the visitor holds or studies for.</summary>
public sealed record Degree : Credential
{
    /// <summary>What a rule can put a condition on.</summary>
    public static IReadOnlyList<Member> Members { get; } =
    [
        Member.Level, Member.Field, Member.Accredited, Member.SupervisedFieldExperience, Member.Conferred, Member.Country,
    ];

    /// <summary>Its level.</summary>
    public DegreeLevel? Level { get; init; }

    /// <summary>What it is in.</summary>
    public DegreeField? Field { get; init; }

    /// <summary>The school or program is accredited.</summary>
    public bool? Accredited { get; init; }

    /// <summary>The program includes a supervised placement in case management, health or behavioral health.</summary>
    public bool? SupervisedFieldExperience { get; init; }

    /// <summary>It has been awarded; false while the visitor still studies.</summary>
    public bool? Conferred { get; init; }

    /// <summary>Where the school is, in ISO 3166-1 letters.</summary>
    public string? Country { get; init; }

    /// <inheritdoc/>
    public override int? Answer(Member member) => member switch
    {
        Member.Level => (int?)Level,
        Member.Field => (int?)Field,
        Member.Accredited => Code(Accredited),
        Member.SupervisedFieldExperience => Code(SupervisedFieldExperience),
        Member.Conferred => Code(Conferred),
        Member.Country => Code(Country),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "A degree has no such member."),
    };
}
