namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Something a visitor has that rules put conditions on: a license, a degree, a job.</summary>
public abstract record Credential
{
    /// <summary>The code of the answer to a question with a choice of answers (see <see cref="Answers"/>); null if it was not answered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The credential has no such member.</exception>
    public abstract int? Answer(Member member);

    /// <summary>The answer to a question for a number; null if it was not answered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The credential has no such member.</exception>
    public virtual decimal? Number(Member member) =>
        throw new ArgumentOutOfRangeException(nameof(member), member, "This credential has no such number.");

    private protected static int? Code(bool? answer) => answer is { } yes ? (yes ? Answers.Yes : Answers.No) : null;

    private protected static int? Code(string? country) =>
        country is null ? null : Profiles.Country.IsUnitedStates(country) ? Answers.UnitedStates : Answers.Abroad;
}
