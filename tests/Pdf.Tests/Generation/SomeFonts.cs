using System.Globalization;

namespace Clona.Pdf.Tests.Generation;

/// <summary>Fonts for generated files.</summary>
internal static class SomeFonts
{
    /// <summary>Widths of the codes 32 to 126, each different from its neighbours so that a shift shows.</summary>
    public static string Widths { get; } = string.Join(' ', Enumerable.Range(32, 95).Select(WidthText));

    /// <summary>A simple font without a program.</summary>
    public static string Simple(string entries = "/Encoding /WinAnsiEncoding") =>
        $"<< /Type /Font /Subtype /TrueType /BaseFont /Some /FirstChar 32 /LastChar 126 /Widths [{Widths}] {entries} >>";

    /// <summary>A Type 0 font in which code 0x0100 + letter is the letter.</summary>
    public static string Composite(PdfBuilder file)
    {
        var map = file.AddStream("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + "1 beginbfrange <0120> <017E> <0020> endbfrange endcmap end");
        return string.Create(CultureInfo.InvariantCulture, $"<< /Type /Font /Subtype /Type0 /BaseFont /Some /Encoding /Identity-H /ToUnicode {map} 0 R ")
            + "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Some /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
            + $"/Supplement 0 >> /DW 600 /W [288 [{Widths}]] >>] >>";
    }

    /// <summary>A Type 3 font with glyph space of 10 units, whose letters are squares.</summary>
    public static string Type3(PdfBuilder file, string procedure = "500 0 d0 0 0 400 400 re f")
    {
        var square = file.AddStream(procedure);
        var names = string.Join(' ', Enumerable.Range('A', 58).Select(letter => "/g" + letter.ToString(CultureInfo.InvariantCulture)));
        var procedures = string.Join(' ', Enumerable.Range('A', 58).Select(letter => string.Create(CultureInfo.InvariantCulture, $"/g{letter} {square} 0 R")));
        var map = file.AddStream("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange endcmap");
        return $"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /FontMatrix [0.002 0 0 0.002 0 0] /FirstChar 32 /LastChar 126 /Widths [{Widths}] "
            + $"/Encoding << /Type /Encoding /Differences [65 {names}] >> /CharProcs << {procedures} >> /Resources << >> "
            + string.Create(CultureInfo.InvariantCulture, $"/ToUnicode {map} 0 R >>");
    }

    /// <summary>The two-byte codes of <paramref name="text"/> as a hexadecimal string for <see cref="Composite"/>.</summary>
    public static string Wide(string text) => "<" + string.Concat(text.Select(letter => (0x100 + letter).ToString("X4", CultureInfo.InvariantCulture))) + ">";

    private static string WidthText(int code) => (400 + ((code * 37) % 300)).ToString(CultureInfo.InvariantCulture);
}
