namespace Clona.Pipeline.Scanning;

/// <summary>A document whose pictures were read.</summary>
/// <param name="Document">The PDF with the text as a layer that nobody sees.</param>
/// <param name="Needs">The pages that had to be read.</param>
/// <param name="Pages">What was found out about each.</param>
internal sealed record PreparedScan(ReadOnlyMemory<byte> Document, IReadOnlyList<ScanNeed> Needs, IReadOnlyList<ScanPage> Pages)
{
    /// <summary>Nothing of the document.</summary>
    public override string ToString() => "…";
}
