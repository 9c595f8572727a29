namespace CaseMgmtCareers.Web.Rules;

/// <summary>A key that the site has made for itself.</summary>
public sealed class SiteKey
{
    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>The key.</summary>
    public required byte[] Bytes { get; init; }
}
