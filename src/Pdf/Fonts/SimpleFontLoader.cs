using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Fonts.Programs;
using Clona.Pdf.Fonts.Standard;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts;

/// <summary>Reads Type 1, MMType1, TrueType and Type 3 fonts, ISO 32000-2, 9.6.</summary>
internal static class SimpleFontLoader
{
    private static readonly PdfMatrix PerMille = new(0.001, 0, 0, 0.001, 0, 0);

    /// <summary>A font that is not Type 3.</summary>
    public static SimpleFont Load(PdfDictionary font, IObjectSource source)
    {
        var descriptor = FontDescriptor.Of(font, source);
        var baseFont = source.GetName(font, "BaseFont") ?? string.Empty;
        var isTrueType = source.GetName(font, "Subtype") == "TrueType";
        var encoding = PictorialEncoding(font, source, baseFont, descriptor)
            ?? EncodingReader.Read(font, source, () => BuiltInEncoding.Of(baseFont, descriptor, isTrueType));
        var widths = ReadWidths(font, source, descriptor.MissingWidth) ?? StandardWidths(baseFont, encoding);
        var extent = descriptor.IsPresent ? descriptor.Extent : StandardFonts.Substitute(baseFont).Extent;
        var advances = Array.ConvertAll(widths, width => width / 1000);
        return new SimpleFont(Texts(font, source, encoding), advances, PerMille, extent);
    }

    /// <summary>A Type 3 font: widths are in glyph space, and names mean only what their author meant.</summary>
    public static SimpleFont LoadType3(PdfDictionary font, IObjectSource source)
    {
        var matrix = ReadMatrix(font, source);
        var encoding = EncodingReader.Read(font, source, () => new SimpleEncoding(NamedEncodings.Standard));
        var widths = ReadWidths(font, source, missingWidth: 0) ?? new double[256];
        return new SimpleFont(
            Texts(font, source, encoding),
            Array.ConvertAll(widths, width => width * matrix.A),
            matrix,
            Type3Extent(font, source, matrix));
    }

    // Producers name WinAnsiEncoding for Symbol and ZapfDingbats too; viewers know that it cannot be.
    private static SimpleEncoding? PictorialEncoding(
        PdfDictionary font, IObjectSource source, string baseFont, FontDescriptor descriptor) =>
        source.Get(font, "Encoding") is PdfName
            && !descriptor.HasProgram
            && StandardFonts.Find(baseFont) is { IsPictorial: true } standard
            ? new SimpleEncoding(standard.Encoding)
            : null;

    private static PdfMatrix ReadMatrix(PdfDictionary font, IObjectSource source) =>
        source.GetNumbers(font, "FontMatrix", 6) is { } m
            ? new PdfMatrix(m[0], m[1], m[2], m[3], m[4], m[5])
            : PerMille;

    private static VerticalExtent Type3Extent(PdfDictionary font, IObjectSource source, PdfMatrix matrix)
    {
        var box = source.GetNumbers(font, "FontBBox", 4) ?? [0, 0, 0, 0];
        var low = Math.Min(box[1] * matrix.D, box[3] * matrix.D);
        var high = Math.Max(box[1] * matrix.D, box[3] * matrix.D);
        return VerticalExtent.FirstSane([high], [low]);
    }

    private static double[]? ReadWidths(PdfDictionary font, IObjectSource source, double missingWidth)
    {
        if (source.Get(font, "Widths") is not PdfArray widths || widths.Count == 0)
        {
            return null;
        }

        var advances = new double[256];
        Array.Fill(advances, missingWidth);
        var first = (int)Math.Clamp(source.GetNumber(font, "FirstChar") ?? 0, 0, 255);
        for (var i = 0; i < widths.Count && first + i < 256; i++)
        {
            advances[first + i] = source.ToNumber(widths[i]) ?? missingWidth;
        }

        return advances;
    }

    private static double[] StandardWidths(string baseFont, SimpleEncoding encoding)
    {
        var standard = StandardFonts.Substitute(baseFont);
        var advances = new double[256];
        for (var code = 0; code < 256; code++)
        {
            var character = encoding[code] is { Length: > 0 } text ? text[0] : '\0';
            advances[code] = standard.WidthOf((byte)code, character) ?? standard.WidthOf(32, ' ') ?? 0;
        }

        return advances;
    }

    private static string?[] Texts(PdfDictionary font, IObjectSource source, SimpleEncoding encoding)
    {
        var toUnicode = FontLoader.LoadToUnicode(font, source);
        var texts = new string?[256];
        for (var code = 0; code < 256; code++)
        {
            texts[code] = toUnicode.Find(code) ?? encoding[code];
        }

        return texts;
    }
}
