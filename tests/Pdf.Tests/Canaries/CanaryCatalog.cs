using Clona.Pdf.Tests.Canaries.Places;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>All canaries: every sheet in every spelling that fits it.</summary>
internal static class CanaryCatalog
{
    private static readonly (string Mark, Spelling[] Spellings)[] ByMark =
    [
        ("{S}", [Spelling.Plain, Spelling.Hex, Spelling.Octal, Spelling.Utf16Big, Spelling.Utf16Little, Spelling.Utf8, Spelling.PdfDoc, Spelling.ObjectStream]),
        ("{N}", [Spelling.Plain, Spelling.Hex]),
        ("{C}", [Spelling.Plain, Spelling.Hex, Spelling.Octal]),
        ("{A}", [Spelling.Plain, Spelling.Flate]),
        ("{U}", [Spelling.Plain, Spelling.Flate]),
        ("{X}", [Spelling.Plain, Spelling.Flate]),
        ("{XX}", [Spelling.Plain, Spelling.Flate]),
        ("{SHOW}",
        [
            Spelling.Plain, Spelling.Hex, Spelling.Octal, Spelling.Kerned, Spelling.LetterByLetter, Spelling.TwoTextObjects, Spelling.Composite,
            Spelling.Shifted, Spelling.Flate, Spelling.Lzw, Spelling.Ascii85, Spelling.AsciiHex, Spelling.RunLength, Spelling.ObjectStream,
        ]),
        ("{T}", [Spelling.Plain, Spelling.Flate, Spelling.Lzw, Spelling.Ascii85, Spelling.AsciiHex, Spelling.RunLength, Spelling.ObjectStream]),
    ];

    private static readonly Spelling[] Tampered = [Spelling.Plain, Spelling.Utf16Big, Spelling.Utf8];

    /// <summary>All canaries, numbered.</summary>
    public static IReadOnlyList<Canary> All { get; } =
    [
        .. Sheets().SelectMany(sheet => SpellingsOf(sheet).Select(spelling => (sheet, spelling)))
            .Select((pair, index) => new Canary(index + 1, pair.sheet, pair.spelling)),
    ];

    private static IEnumerable<Sheet> Sheets() =>
    [
        .. ContentPlaces.All, .. ImagePlaces.All, .. FontPlaces.All, .. AnnotationPlaces.All, .. DocumentPlaces.All, .. FilePlaces.All,
    ];

    private static IEnumerable<Spelling> SpellingsOf(Sheet sheet)
    {
        var text = sheet.AllText;
        if (sheet.Tamper is not null && !text.Contains("{S", StringComparison.Ordinal))
        {
            return Tampered;
        }

        var fitting = ByMark.Where(item => text.Contains(item.Mark, StringComparison.Ordinal)).SelectMany(item => item.Spellings).Distinct();
        return HasFixedData(sheet) ? fitting.Where(spelling => spelling is Spelling.Plain or Spelling.ObjectStream) : fitting;
    }

    // Where the data have a coding of their own, or an exact length, there is one way to write the value into them.
    private static bool HasFixedData(Sheet sheet) => sheet.Objects.Any(item =>
        item.Contains("{T}", StringComparison.Ordinal) && item.Contains("/Filter", StringComparison.Ordinal));
}
