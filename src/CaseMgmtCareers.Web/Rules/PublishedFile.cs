namespace CaseMgmtCareers.Web.Rules;

/// <summary>The last good version of a content file. It is what the site serves, over a restart too.</summary>
public sealed class PublishedFile
{
    /// <summary>Where it lies in the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>What it holds.</summary>
    public required byte[] Bytes { get; set; }

    /// <summary>When this version was published, in UTC.</summary>
    public required DateTime PublishedAt { get; set; }
}
