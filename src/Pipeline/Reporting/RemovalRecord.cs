namespace Clona.Pipeline.Reporting;

/// <summary>Everything that was removed from the pages, exactly enough for the verifier to do the same sum.</summary>
/// <param name="Pages">Pages with a removal, ascending.</param>
public sealed record RemovalRecord(IReadOnlyList<PageRemoval> Pages);
