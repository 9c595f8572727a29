namespace CaseMgmtCareers.Web.Library;

/// <summary>How messages show what stands in a file.</summary>
internal static class Words
{
    private const int Most = 60;

    /// <summary>A piece of a file in quotes: shortened, on one line, without what cannot be seen.</summary>
    public static string Quote(string value)
    {
        var shown = value.Length <= Most ? value : $"{value.AsSpan(0, char.IsHighSurrogate(value[Most - 1]) ? Most - 1 : Most)}…";

        return $"'{string.Concat(shown.Select(character => char.IsControl(character) || HiddenCharacters.Find([character]) >= 0 ? '?' : character))}'";
    }

    /// <summary>The end of a message that offers the names which are nearest to a wrong one; nothing if none is near.</summary>
    public static string DidYouMean(string wrong, IEnumerable<string> names, int most = 1)
    {
        var near = Nearest.To(wrong, names, most);

        return near.Count is 0 ? "" : $"; did you mean {string.Join(" or ", near.Select(Quote))}?";
    }
}
