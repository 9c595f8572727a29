namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Named answers about one thing, wherever they come from; what cannot be used is noted as a problem and read as not answered.</summary>
public interface IAnswers
{
    /// <summary>One of the values of an enum, by its slug.</summary>
    T? Choice<T>(string name) where T : struct, Enum;

    /// <summary>Yes or no.</summary>
    bool? YesNo(string name);

    /// <summary>A number within bounds, with at most two decimals.</summary>
    decimal? Number(string name, NumberRange range);

    /// <summary>A day; a month without a day is its first.</summary>
    DateOnly? Day(string name);

    /// <summary>A country in ISO 3166-1 letters.</summary>
    string? Country(string name);

    /// <summary>The things in a list; null if it was not answered, empty if there are none.</summary>
    IReadOnlyList<IAnswers>? List(string name);

    /// <summary>Notes what is wrong with an answer that can be used by itself but not with the others.</summary>
    void Refuse(string name, ProblemKind kind);
}
