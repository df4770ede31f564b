using System.Runtime.InteropServices;
using Clona.Pdf.Fonts;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Glyphs;

/// <summary>One shown character code: what it means, where it stands on the page, and where it was written.</summary>
/// <remarks>
/// Coordinates are in page space (unrotated, y upwards) in single precision, which is better than 0.0001 pt on any
/// page. Immutable and safe to share between threads.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfGlyph
{
    private readonly float x0, y0, x1, y1, x2, y2, x3, y3, originX, originY;

    internal PdfGlyph(PdfQuad quad, PdfPoint baseline)
    {
        (x0, y0) = ((float)quad.Origin.X, (float)quad.Origin.Y);
        (x1, y1) = ((float)quad.EndOfBaseline.X, (float)quad.EndOfBaseline.Y);
        (x2, y2) = ((float)quad.EndOfTop.X, (float)quad.EndOfTop.Y);
        (x3, y3) = ((float)quad.StartOfTop.X, (float)quad.StartOfTop.Y);
        (originX, originY) = ((float)baseline.X, (float)baseline.Y);
    }

    /// <summary>Number on its page in the order of painting, from 0 (docs/decisions/0001-glyph-ordinals.md).</summary>
    public int Ordinal { get; init; }

    /// <summary>What the code stands for; null where the font does not say.</summary>
    public string? Text { get; init; }

    /// <summary>The glyph's box: its advance wide, from the font's descent to its ascent.</summary>
    public PdfQuad Quad => new(new(x0, y0), new(x1, y1), new(x2, y2), new(x3, y3));

    /// <summary>Where the glyph's origin stands on the baseline.</summary>
    public PdfPoint Baseline => new(originX, originY);

    /// <summary>Size in points as it appears on the page: the height of one em.</summary>
    public float FontSize { get; init; }

    /// <summary>
    /// Distance to the next glyph's origin in points along the baseline, character and word spacing included.
    /// </summary>
    public float Advance { get; init; }

    /// <summary>Whether it is hidden in some way.</summary>
    public GlyphFlags Flags { get; init; }

    /// <summary>Whether text runs downwards.</summary>
    public bool IsVertical { get; init; }

    /// <summary>Tr, 0 to 7 (ISO 32000-2, 9.3.6).</summary>
    public byte RenderMode { get; init; }

    /// <summary>Which execution of a content stream showed it: index into the page's instances.</summary>
    internal int Instance { get; init; }

    /// <summary>Index of the operation in that stream.</summary>
    internal int Operation { get; init; }

    /// <summary>Index of the string: 0, or its place in the array of <c>TJ</c>.</summary>
    internal int Operand { get; init; }

    /// <summary>Offset of the code's first byte in the string.</summary>
    internal int Offset { get; init; }

    /// <summary>The code.</summary>
    internal CharacterCode Code { get; init; }

    /// <summary>Whether word spacing widens it.</summary>
    internal bool IsSpaced { get; init; }

    /// <summary>Index into the page's fonts.</summary>
    internal int Font { get; init; }

    /// <summary>
    /// The number in a <c>TJ</c> array that moves as far as the glyph does; not finite where there is none.
    /// </summary>
    internal double Displacement { get; init; }
}
