namespace CaseMgmtCareers.Web.Cli;

/// <summary>A verb cannot do its work; the message says why and what would help.</summary>
internal sealed class UnusableException(string message) : Exception(message);
