using System.Globalization;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>The three fonts of every canary file: of plain codes, of two bytes, and with shifted codes.</summary>
internal static class CanaryFonts
{
    private const string Czech = "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž";
    private const int FirstOfCzech = 0xA0;

    /// <summary>Objects 5 to 10.</summary>
    public static string[] Objects { get; } =
    [
        $"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [{Widths(32, 126)}] >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>",
        Map("<0000> <FFFF>", "1 beginbfrange <0120> <017E> <0020> endbfrange", "0:X4", 0x200),
        $"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FirstChar 33 /LastChar 189 /Widths [{Widths(33, 189)}] /ToUnicode 10 0 R >>",
        Map("<00> <FF>", "1 beginbfrange <21> <7F> <0020> endbfrange", "0:X2", FirstOfCzech),
    ];

    /// <summary>The codes of <paramref name="text"/> in the font of shifted codes.</summary>
    public static byte[] Shifted(string text) => [.. text.Select(letter => (byte)Code(letter, 1, FirstOfCzech))];

    /// <summary>The codes of <paramref name="text"/> in the composite font.</summary>
    public static byte[] Composite(string text) =>
        [.. text.Select(letter => Code(letter, 0x100, 0x200)).SelectMany(code => new[] { (byte)(code >> 8), (byte)code })];

    private static int Code(char letter, int shift, int firstOfCzech) =>
        Czech.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? firstOfCzech + index : letter + shift;

    private static string Map(string space, string ranges, string format, int first)
    {
        var letters = string.Join(' ', Czech.Select((letter, index) => string.Format(
            CultureInfo.InvariantCulture, "<{" + format + "}> <{1:X4}>", first + index, (int)letter)));
        return $"<< >> stream /CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange {space} endcodespacerange {ranges} "
            + $"{Czech.Length.ToString(CultureInfo.InvariantCulture)} beginbfchar {letters} endbfchar endcmap end";
    }

    private static string Widths(int first, int last) => string.Join(' ', Enumerable.Repeat("500", last - first + 1));
}
