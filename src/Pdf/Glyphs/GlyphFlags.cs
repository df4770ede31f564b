namespace Clona.Pdf.Glyphs;

/// <summary>Why a reader may not see a glyph, or not be able to copy it.</summary>
[Flags]
public enum GlyphFlags
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Render mode 3 or 7: neither filled nor stroked, as in the text layer of a scan.</summary>
    Invisible = 1,

    /// <summary>In a layer that the document's default configuration hides.</summary>
    HiddenLayer = 2,

    /// <summary>Wholly outside the clipping path's bounding rectangle.</summary>
    ClippedAway = 4,

    /// <summary>Wholly outside the crop box.</summary>
    OutsidePage = 8,

    /// <summary>Filled with white.</summary>
    White = 16,

    /// <summary>The font does not say which character it is.</summary>
    NoUnicode = 32,
}
