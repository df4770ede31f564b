using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>A CFF program of a simple font or of a CIDFont.</summary>
/// <param name="font">The program.</param>
/// <param name="encoding">The names of the codes of a simple font; null for a CIDFont.</param>
internal sealed class CffProgramSource(CffFont font, SimpleEncodingNames? encoding) : IFontProgram
{
    private static readonly ReadOnlyMemory<byte> Nothing = new byte[] { 14 };

    private readonly Dictionary<int, FlatOutline?> outlines = [];

    /// <inheritdoc/>
    public int GlyphOf(int code)
    {
        var glyph = encoding is null ? font.GlyphOfCid(code)
            : encoding[code] is { } name ? font.GlyphOfName(name)
            : font.GlyphOfCode(code);
        return glyph < font.Count ? glyph : 0;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? OutlineOf(int glyph) => Flat(glyph)?.Bytes;

    /// <inheritdoc/>
    public ProgramSubset? Write(IReadOnlyList<ShownCode> codes)
    {
        var parts = Parts(codes);
        if (encoding is not null && font.Top.IsCidKeyed)
        {
            return null;
        }

        // The glyphs of a CIDFont cannot be put together from others by name: nothing would find them.
        return encoding is null ? parts.Count == 0 ? Numbered(codes) : null : Named(codes, parts);
    }

    private ProgramSubset Named(IReadOnlyList<ShownCode> codes, Dictionary<int, string> parts)
    {
        var names = NeutralNames.For(codes, parts);
        var unshown = parts.Where(part => !names.Contains(part.Value)).OrderBy(part => part.Value, StringComparer.Ordinal).ToList();
        List<ReadOnlyMemory<byte>> bytes =
        [
            Nothing,
            .. codes.Select(code => Flat(code.Glyph)!.Bytes),
            .. unshown.Select(part => Flat(part.Key)!.Bytes),
        ];
        var program = new CffWriter(font).WriteNamed(bytes, [.. names, .. unshown.Select(part => part.Value)]);
        return new("FontFile3", Stream("Type1C", program)) { Names = names };
    }

    private ProgramSubset Numbered(IReadOnlyList<ShownCode> codes)
    {
        List<ReadOnlyMemory<byte>> bytes = [Nothing, .. codes.Select(code => Flat(code.Glyph)!.Bytes)];
        var first = codes.Count > 0 ? codes[0].Glyph : 0;
        var program = new CffWriter(font).WriteNumbered(bytes, [first, .. codes.Select(code => code.Glyph)]);
        return new("FontFile3", Stream("CIDFontType0C", program));
    }

    private static PdfStream Stream(string subtype, byte[] program) =>
        new(new PdfDictionary([new("Subtype", new PdfName(subtype))]), program);

    private FlatOutline? Flat(int glyph)
    {
        if (!outlines.TryGetValue(glyph, out var outline))
        {
            outlines[glyph] = outline = font.OutlineOf(glyph);
        }

        return outline;
    }

    // Accented letters of old fonts name their parts by StandardEncoding.
    private Dictionary<int, string> Parts(IReadOnlyList<ShownCode> codes)
    {
        var parts = new Dictionary<int, string>();
        foreach (var component in codes.SelectMany(code => Flat(code.Glyph)?.Components ?? []).Distinct().Order())
        {
            if (StandardGlyphNames.OfStandard(component) is { } name && font.GlyphOfName(name) is > 0 and var glyph && Flat(glyph) is not null)
            {
                parts.TryAdd(glyph, name);
            }
        }

        return parts;
    }
}
