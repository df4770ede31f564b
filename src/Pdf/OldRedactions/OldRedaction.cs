using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;

namespace Clona.Pdf.OldRedactions;

/// <summary>Content of the input that an earlier editor hid but did not remove.</summary>
/// <param name="Kind">How it was hidden.</param>
/// <param name="Area">Where, in page space.</param>
/// <param name="Glyphs">The hidden glyphs, by ordinal, rising; none where only an image or an area is meant.</param>
public sealed record OldRedaction(OldRedactionKind Kind, PdfRectangle Area, IReadOnlyList<OrdinalRange> Glyphs)
{
    /// <summary>Index of the image of which the area is hidden, or null.</summary>
    public int? Image { get; init; }

    /// <summary>The hidden paths.</summary>
    internal IReadOnlyList<PaintEvent> Paths { get; init; } = [];

    /// <summary>Whether the glyph is hidden by it.</summary>
    public bool Hides(int ordinal) => Glyphs.Any(range => ordinal >= range.First && ordinal <= range.Last);
}
