namespace Clona.Pipeline.Reporting;

/// <summary>What an earlier editor had hidden on a page without removing it; what it was stands nowhere.</summary>
/// <param name="Kind">How it was hidden, such as <c>box-over-text</c>.</param>
/// <param name="Count">How many places.</param>
public sealed record OldRedactionRow(string Kind, int Count);
