namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>One job: its work, its days, its hours.</summary>
public sealed record Employment : Credential
{
    /// <summary>What a rule can put a condition on.</summary>
    public static IReadOnlyList<Member> Members { get; } =
    [
        Member.Role, Member.Paid, Member.SelfEmployed, Member.Supervised, Member.SupervisorIsCcm, Member.SupervisorCcmMonths, Member.DirectClientWork,
        Member.AsRn, Member.ClientFirms, Member.Setting, Member.HoursPerWeek, Member.Country,
    ];

    /// <summary>What the work is.</summary>
    public Role? Role { get; init; }

    /// <summary>The first day, included.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The end, excluded; null while the job goes on.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Hours a week: more than 0, at most 100, up to two decimals.</summary>
    public decimal? HoursPerWeek { get; init; }

    /// <summary>All hours of the job up to its end, or up to the day of the check; takes the place of days / 7 x hours a week.</summary>
    public decimal? TotalHours { get; init; }

    /// <summary>The work is paid.</summary>
    public bool? Paid { get; init; }

    /// <summary>The visitor works on their own account.</summary>
    public bool? SelfEmployed { get; init; }

    /// <summary>A responsible superior reviews the work.</summary>
    public bool? Supervised { get; init; }

    /// <summary>That superior holds the CCM.</summary>
    public bool? SupervisorIsCcm { get; init; }

    /// <summary>For how many months the superior had held the CCM.</summary>
    public decimal? SupervisorCcmMonths { get; init; }

    /// <summary>The work is with clients, not with their charts alone.</summary>
    public bool? DirectClientWork { get; init; }

    /// <summary>The work is done as a registered nurse.</summary>
    public bool? AsRn { get; init; }

    /// <summary>How many firms buy the services of someone self-employed.</summary>
    public int? ClientFirms { get; init; }

    /// <summary>Where the work is done.</summary>
    public Setting? Setting { get; init; }

    /// <summary>In which country, in ISO 3166-1 letters.</summary>
    public string? Country { get; init; }

    /// <inheritdoc/>
    /// <remarks>A superior who is a CCM is a superior, nobody has a CCM as superior without one, and practice as a nurse is as a nurse: what follows from another answer need not be asked.</remarks>
    public override int? Answer(Member member) => member switch
    {
        Member.Role => (int?)Role,
        Member.Paid => Code(Paid),
        Member.SelfEmployed => Code(SelfEmployed),
        Member.Supervised => Code(Supervised ?? (SupervisorIsCcm is true ? true : null)),
        Member.SupervisorIsCcm => Code(Supervised is false ? false : SupervisorIsCcm),
        Member.DirectClientWork => Code(DirectClientWork),
        Member.AsRn => Code(AsRn ?? (Role is Profiles.Role.RnPractice ? true : null)),
        Member.Setting => (int?)Setting,
        Member.Country => Code(Country),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "A job has no such choice."),
    };

    /// <inheritdoc/>
    public override decimal? Number(Member member) => member switch
    {
        Member.HoursPerWeek => HoursPerWeek,
        Member.SupervisorCcmMonths => SupervisorCcmMonths,
        Member.ClientFirms => ClientFirms,
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "A job has no such number."),
    };
}
