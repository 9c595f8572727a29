namespace CaseMgmtCareers.Web.Rules;

/// <summary>The database file cannot be made, read or written; the message says which setting to change.</summary>
public sealed class DatabaseUnusableException(string path, Exception inner)
    : Exception($"The setting Database:Path is '{path}', and no database can be written there ({inner.Message.TrimEnd('.')}). Name a file in a folder that this process may write to.", inner);
