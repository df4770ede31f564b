namespace Clona.Storage.Documents;

/// <summary>One page of a list.</summary>
/// <param name="Rows">Documents, newest first.</param>
/// <param name="Total">How many the filter matches in all.</param>
public sealed record DocumentPage(IReadOnlyList<DocumentSummary> Rows, int Total);
