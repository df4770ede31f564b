using Clona.Pdf.Fonts.Programs;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting.TrueType;

/// <summary>A TrueType program of a simple font or of a CIDFont.</summary>
/// <param name="outlines">The program.</param>
/// <param name="glyphOf">Glyphs by code or CID.</param>
/// <param name="isSimple">Whether it belongs to a simple font.</param>
internal sealed class TrueTypeProgramSource(GlyphOutlines outlines, Func<int, int> glyphOf, bool isSimple) : IFontProgram
{
    /// <summary>The program of a simple font.</summary>
    public static TrueTypeProgramSource? Simple(ReadOnlyMemory<byte> program, SimpleEncodingNames encoding, bool isSymbolic) =>
        GlyphOutlines.Read(program) is { } outlines
            ? new(outlines, new SimpleGlyphs(program, encoding, isSymbolic).GlyphOf, isSimple: true)
            : null;

    /// <summary>The program of a CIDFont with its /CIDToGIDMap, where that is a stream.</summary>
    public static TrueTypeProgramSource? Composite(ReadOnlyMemory<byte> program, ReadOnlyMemory<byte>? map)
    {
        var glyphs = map is { } given ? new BigEndianData(given) : (BigEndianData?)null;
        return GlyphOutlines.Read(program) is { } outlines
            ? new(outlines, cid => glyphs?.UInt16(2L * cid) ?? cid, isSimple: false)
            : null;
    }

    /// <inheritdoc/>
    public int GlyphOf(int code) => glyphOf(code) is var glyph && glyph < outlines.Count ? glyph : 0;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? OutlineOf(int glyph) => outlines[glyph];

    /// <inheritdoc/>
    public ProgramSubset? Write(IReadOnlyList<ShownCode> codes)
    {
        // Viewers may leave out glyph 0 where they would draw its outline under another number, so it stays glyph 0.
        var shown = codes.Where(code => code.Glyph != 0).ToList();
        List<int> glyphs = [shown.Count < codes.Count ? 0 : -1, .. shown.Select(code => code.Glyph)];
        var numbered = shown.Select((code, index) => (code.NewCode, Glyph: index + 1)).ToList();
        var program = TrueTypeSubset.Write(outlines, glyphs, isSimple ? numbered : null);
        return new("FontFile2", new PdfStream(new PdfDictionary(), program))
        {
            GlyphMap = isSimple ? null : GlyphMap(numbered, codes.Count == shown.Count),
        };
    }

    private static PdfObject GlyphMap(List<(int NewCode, int Glyph)> numbered, bool isIdentity)
    {
        if (isIdentity)
        {
            return new PdfName("Identity");
        }

        var map = new byte[2 * (numbered.Select(pair => pair.NewCode).DefaultIfEmpty().Max() + 1)];
        foreach (var (code, glyph) in numbered)
        {
            (map[2 * code], map[(2 * code) + 1]) = ((byte)(glyph >> 8), (byte)glyph);
        }

        return new PdfStream(new PdfDictionary(), map);
    }
}
