using System.Globalization;
using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Marks;

/// <summary>Our own small Type 3 font, in which the marks say what was removed.</summary>
/// <remarks>
/// Every character has a fixed code, so a mark can be written before all marks of a document are known.
/// </remarks>
internal static class MarkFont
{
    /// <summary>Name of the font and of its resource on every page.</summary>
    public const string Name = "ClonaMark";

    /// <summary>Height of the tallest bracket above the baseline at size 1.</summary>
    public const double Top = 0.80;

    /// <summary>Depth of the deepest bracket at size 1, positive.</summary>
    public const double Depth = 0.16;

    private const char Substitute = '-';

    /// <summary>The codes of <paramref name="label"/>; a character the font lacks becomes a hyphen.</summary>
    public static byte[] Encode(string label) => [.. label.Select(character => (byte)GlyphOf(character).Code)];

    /// <summary>What <paramref name="label"/> reads as once it is shown.</summary>
    public static string ReadAs(string label) =>
        string.Concat(label.Select(character => MarkGlyphTable.Glyphs.ContainsKey(character) ? character : Substitute));

    /// <summary>Width of <paramref name="label"/> at size 1.</summary>
    public static double WidthOf(string label) => label.Sum(character => GlyphOf(character).Advance) / 1000.0;

    /// <summary>The font with the glyphs of <paramref name="codes"/>.</summary>
    public static PdfDictionary Write(IReadOnlySet<byte> codes)
    {
        var used =
            MarkGlyphTable.Glyphs.Where(pair => codes.Contains((byte)pair.Value.Code)).OrderBy(pair => pair.Value.Code)
            .ToList();
        return new(
        [
            new("Type", new PdfName("Font")),
            new("Subtype", new PdfName("Type3")),
            new("Name", new PdfName(Name)),
            new("FontBBox", Numbers(-60, -250, 900, 960)),
            new("FontMatrix", new PdfArray([Real(0.001), Real(0), Real(0), Real(0.001), Real(0), Real(0)])),
            new("Resources", new PdfDictionary()),
            new("FirstChar", new PdfNumber(used[0].Value.Code)),
            new("LastChar", new PdfNumber(used[^1].Value.Code)),
            new("Widths", Widths(used)),
            new("Encoding", Encoding(used)),
            new("CharProcs",
                new PdfDictionary(
                    used.Select(pair =>
                        KeyValuePair.Create<string, PdfObject>(NameOf(pair.Key), Procedure(pair.Value))))),
            new("ToUnicode", Stream(ToUnicode(used))),
        ]);
    }

    private static MarkGlyph GlyphOf(char character) =>
        MarkGlyphTable.Glyphs.TryGetValue(character, out var glyph) ? glyph : MarkGlyphTable.Glyphs[Substitute];

    private static PdfNumber Real(double value) => new(value, IsInteger: false);

    private static PdfArray Numbers(params ReadOnlySpan<long> values) =>
        new([.. values.ToArray().Select(value => new PdfNumber(value))]);

    private static string NameOf(char character) =>
        string.Create(CultureInfo.InvariantCulture, $"uni{(int)character:X4}");

    private static PdfStream Procedure(MarkGlyph glyph) => new PdfStream(new PdfDictionary(), PenProgram.Write(glyph));

    private static PdfStream Stream(string text) => new(new PdfDictionary(), System.Text.Encoding.ASCII.GetBytes(text));

    private static PdfArray Widths(List<KeyValuePair<char, MarkGlyph>> used)
    {
        var first = used[0].Value.Code;
        var widths = new long[used[^1].Value.Code - first + 1];
        foreach (var (_, glyph) in used)
        {
            widths[glyph.Code - first] = glyph.Advance;
        }

        return Numbers(widths);
    }

    private static PdfDictionary Encoding(List<KeyValuePair<char, MarkGlyph>> used) => new(
    [
        new("Type", new PdfName("Encoding")),
        new("Differences", new PdfArray(
            [.. used.SelectMany(pair =>
                new PdfObject[] { new PdfNumber(pair.Value.Code), new PdfName(NameOf(pair.Key)) })])),
    ]);

    private static string ToUnicode(List<KeyValuePair<char, MarkGlyph>> used)
    {
        var map = new StringBuilder();
        Removal.ToUnicodeWriter.Write(
            map, [.. used.Select(pair => (new Fonts.CharacterCode(pair.Value.Code, 1), pair.Key.ToString()))]);
        return map.ToString();
    }
}
