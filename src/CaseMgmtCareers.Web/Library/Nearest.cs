namespace CaseMgmtCareers.Web.Library;

/// <summary>Finds the names that someone probably meant.</summary>
internal static class Nearest
{
    private const int LongestName = 200;

    /// <summary>The nearest names, the nearest first: those that a few slips of the finger away.</summary>
    public static IReadOnlyList<string> To(string wrong, IEnumerable<string> names, int most)
    {
        if (wrong.Length > LongestName)
        {
            return [];
        }

        var limit = Math.Clamp(wrong.Length / 3, 1, 6);

        return
        [
            .. names
                .Where(name => Math.Abs(name.Length - wrong.Length) <= limit)
                .Select(name => (Name: name, Slips: Slips(wrong, name)))
                .Where(candidate => candidate.Slips <= limit)
                .OrderBy(candidate => candidate.Slips)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Take(most)
                .Select(candidate => candidate.Name),
        ];
    }

    /// <summary>How many letters are missing, too many, wrong or swapped.</summary>
    private static int Slips(string one, string other)
    {
        int[] beforeLast = new int[other.Length + 1], last = [.. Enumerable.Range(0, other.Length + 1)], current = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var wrong = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + wrong);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[other.Length];
    }
}
