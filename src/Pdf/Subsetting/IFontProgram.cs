namespace Clona.Pdf.Subsetting;

/// <summary>An embedded font program from which glyphs can be taken.</summary>
internal interface IFontProgram
{
    /// <summary>The glyph of a code of a simple font or of a CID; 0 where there is none.</summary>
    int GlyphOf(int code);

    /// <summary>The outline of a glyph in some form that is equal for equal outlines; null where it cannot be read.</summary>
    ReadOnlyMemory<byte>? OutlineOf(int glyph);

    /// <summary>A program with the glyphs of <paramref name="codes"/> alone; null where it cannot be made.</summary>
    ProgramSubset? Write(IReadOnlyList<ShownCode> codes);
}
