namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>How bytes are compressed on their way, the better the later.</summary>
internal enum ContentCoding
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary><c>gzip</c></summary>
    Gzip,
    /// <summary><c>br</c></summary>
    Brotli,
}
