namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>Says that there is nothing to complain of; if there is, names all of it.</summary>
internal static class None
{
    public static void Of(IEnumerable<string> complaints)
    {
        List<string> found = [.. complaints.Distinct()];
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
