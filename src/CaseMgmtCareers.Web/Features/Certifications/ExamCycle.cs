using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Certifications;

/// <summary>The way from the application to the exam, and the round of renewals after it.</summary>
public sealed record ExamCycle
{
    /// <summary>What is done once.</summary>
    public required IReadOnlyList<CycleStation> Once { get; init; }

    /// <summary>What comes round again.</summary>
    public required IReadOnlyList<CycleStation> Again { get; init; }

    /// <summary>How long a round takes; null if that is not known.</summary>
    public Fact? Round { get; init; }

    /// <summary>Every fact that it shows.</summary>
    public IEnumerable<Fact> Facts => Once.Concat(Again).SelectMany(station => station.Facts, (_, shown) => shown.Fact);

    /// <summary>The cycle of a certification, by its name in addresses.</summary>
    public static ExamCycle Of(IReadOnlyDictionary<string, Fact> facts, string certification)
    {
        ArgumentNullException.ThrowIfNull(facts);

        return new()
        {
            Once =
            [
                Station("Apply", "Send the form and your records", ("application-fee", "")),
                Station("Take the exam", "Ask the board about the form and the fee", ("exam-parts", "parts"), ("questions", "questions"), ("exam-time", ""), ("exam-fee", "")),
            ],
            Again =
            [
                Station("Certified", "Ask the board for how long", ("renewal-years", "")),
                Station("Keep learning", "Ask the board which courses count", ("renewal-ce", "")),
                Station("Renew", "The fee is not confirmed; ask the board", ("renewal-fee", "")),
            ],
            Round = facts.GetValueOrDefault($"{certification}.renewal-years"),
        };

        CycleStation Station(string title, string otherwise, params ReadOnlySpan<(string Name, string After)> names)
        {
            List<(Fact, string)> known = [];
            foreach (var (name, after) in names)
            {
                if (facts.GetValueOrDefault($"{certification}.{name}") is { } fact)
                {
                    known.Add((fact, after));
                }
            }

            return new(title, known, otherwise);
        }
    }
}
