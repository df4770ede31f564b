using Clona.Scans;

namespace Clona.Pipeline.Inlays;

/// <summary>A picture of a document of an office program whose text is a page of the document's text.</summary>
/// <param name="Page">Number of that page.</param>
/// <param name="Pictures">The places that show it.</param>
/// <param name="Scanned">What was read.</param>
/// <param name="Drawn">The picture as JPEG, where parts of its own file cannot be blanked; else empty.</param>
internal sealed record ReadInlay(int Page, IReadOnlyList<InlaidPicture> Pictures, ScannedPage Scanned, ReadOnlyMemory<byte> Drawn)
{
    /// <summary>Nothing of the picture.</summary>
    public override string ToString() => "…";
}
