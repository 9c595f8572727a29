namespace CaseMgmtCareers.Web.Library;

/// <summary>One file of the content folder as it was read.</summary>
/// <param name="Path">Where it lies in the content folder, with <c>/</c> between its segments.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes);
