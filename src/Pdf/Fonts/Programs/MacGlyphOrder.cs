using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Fonts.Programs;

/// <summary>The standard glyph order of Apple's TrueType, to which <c>post</c> refers: 258 glyphs.</summary>
internal static class MacGlyphOrder
{
    /// <summary>Number of glyphs in the order.</summary>
    public const int Count = 258;

    private const int FirstPrinting = 3;
    private const int FirstUpper = FirstPrinting + 0x7F - 0x20;
    private const int FirstAdditional = FirstUpper + 0x80;
    private const string Additional = "ŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČčđ";

    /// <summary>The text of the glyph at <paramref name="index"/>; null for the three that show nothing.</summary>
    public static string? TextOf(int index) => index switch
    {
        < FirstPrinting or >= Count => null,
        < FirstUpper => Known(NamedEncodings.MacRoman[index - FirstPrinting + 0x20]),
        < FirstAdditional => Known(NamedEncodings.MacRoman[index - FirstUpper + 0x80]),
        _ => Additional[index - FirstAdditional].ToString(),
    };

    private static string? Known(char text) => text == '\0' ? null : text.ToString();
}
