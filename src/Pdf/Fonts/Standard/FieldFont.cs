using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts.Standard;

/// <summary>A standard font with a fixed encoding of ours, in which the looks of form fields are written.</summary>
/// <remarks>The encoding is the same for every document, so it tells nothing about the text.</remarks>
internal sealed class FieldFont
{
    private const int FirstUpper = 128;

    private const string Upper =
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
        + "ČčĎďĚěŇňŘřŠšŤťŮůŽžĹĺĽľŔŕĄąĆćĘęŁłŃńŚśŹźŻżŐőŰűĐđ§°€–—„“”‚‘’…•™";

    private static readonly Dictionary<char, byte> Codes = Enumerable.Range(32, 95).Select(code => (char)code)
        .Select(character => (character, (byte)character))
        .Concat(Upper.Select((character, index) => (character, (byte)(FirstUpper + index))))
        .ToDictionary(pair => pair.character, pair => pair.Item2);

    private static readonly FieldFont[] Faces =
    [
        new("Helvetica", StandardFont.Helvetica), new("Helvetica-Bold", StandardFont.HelveticaBold),
        new("Times-Roman", StandardFont.TimesRoman), new("Times-Bold", StandardFont.TimesBold),
        new("Times-Italic", StandardFont.TimesItalic), new("Times-BoldItalic", StandardFont.TimesBoldItalic),
        new("Courier", StandardFont.Courier),
    ];

    private readonly StandardFont metrics;

    private FieldFont(string name, StandardFont metrics)
    {
        this.metrics = metrics;
        var encoding = new PdfDictionary(
        [
            new("Type", new PdfName("Encoding")),
            new("BaseEncoding", new PdfName("WinAnsiEncoding")),
            new("Differences", new PdfArray([PdfNumber.Of(FirstUpper), .. Upper.Select(NameOf)])),
        ]);
        Dictionary = new(
        [
            new("Type", new PdfName("Font")),
            new("Subtype", new PdfName("Type1")),
            new("BaseFont", new PdfName(name)),
            new("Encoding", encoding),
        ]);
    }

    /// <summary>The font dictionary; the same instance each time.</summary>
    public PdfDictionary Dictionary { get; }

    /// <summary>The face that comes nearest to the font called <paramref name="baseFont"/>.</summary>
    public static FieldFont Like(string baseFont)
    {
        var wanted = StandardFonts.Substitute(baseFont);
        return Array.Find(Faces, face => ReferenceEquals(face.metrics, wanted)) ?? Faces[0];
    }

    /// <summary>Whether all of <paramref name="text"/> can be shown; line ends count as shown.</summary>
    public static bool Shows(string text) => text.All(character => character == '\n' || Codes.ContainsKey(character));

    /// <summary>The codes of <paramref name="text"/>, of which <see cref="Shows"/> is true.</summary>
    public static PdfString Encode(string text) => new(text.Select(character => Codes[character]).ToArray());

    /// <summary>The width of <paramref name="text"/> at size 1.</summary>
    public double WidthOf(string text) => text.Sum(character => metrics.WidthOf(0, character) ?? 600) / 1000;

    private static PdfObject NameOf(char character) => new PdfName(GlyphNames.NameOf(character) ?? $"uni{(int)character:X4}");
}
