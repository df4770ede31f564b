namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Places 32 to 38: what fonts and the geometry of text keep of what they once showed.</summary>
internal static class FontPlaces
{
    private const string Use = "BT /T 12 Tf 50 700 Td (a) Tj ET";
    private const string Fonts = "/Font << /F1 5 0 R /T 11 0 R >>";
    private const string Simple = "<< /Type /Font /Subtype /TrueType /FirstChar 97 /LastChar 98 /Widths [500 500] ";

    /// <summary>All of them.</summary>
    public static IEnumerable<Sheet> All => [.. Outlines, .. Maps, .. Widths, .. Programs, .. Geometry];

    private static Sheet[] Outlines =>
    [
        Program("outline of a removed letter", "FontFile2", "/Length1 100", FontPrograms.WithOutlines) with
        {
            Place = 32, Content = "BT /T 12 Tf 50 700 Td (ab) Tj ET", Way = Way.Glyphs, Planned = "b",
        },
        Program("outline that no text uses", "FontFile2", "/Length1 100", FontPrograms.WithOutlines) with
        {
            Place = 32, Waits = "a font of which nothing was removed keeps its outlines, used or not",
        },
    ];

    private static Sheet[] Maps =>
    [
        Map("code that no text uses", "<62> {U}"),
        Map("code of a removed letter", "<62> {U}") with { Content = "BT /T 12 Tf 50 700 Td (ab) Tj ET", Way = Way.Glyphs, Planned = "?" },
        Map("comment", "% {T}\n<61> <0061>"),
        Font(33, "name of the map", "/BaseFont /Arial /ToUnicode 12 0 R", "<< /CMapName /{N} /CIDSystemInfo << /Registry {S} /Ordering {S} /Supplement 0 >> >> stream begincmap 1 beginbfchar <61> <0061> endbfchar endcmap"),
    ];

    private static Sheet[] Widths =>
    [
        Font(34, "glyph names", "/BaseFont /Arial /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [98 /{N}] >>"),
        Font(34, "CharSet", "/BaseFont /Arial /FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 32 /CharSet {S} >>"),
        Font(34, "CIDSet", "/BaseFont /Arial /FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 32 /CIDSet 12 0 R >>", "<< >> stream {T}"),
        new(34, "width of a removed letter")
        {
            Content = "BT /T 12 Tf 50 700 Td (Tab) Tj ET", Fonts = Fonts, Way = Way.Glyphs, Planned = "b",
            Objects = ["<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FirstChar 84 /LastChar 98 /Widths [500 500 500 500 500 500 500 500 500 500 500 500 500 500 {X}] >>"],
        },
    ];

    private static Sheet[] Programs =>
    [
        Font(35, "family and language", "/BaseFont /Arial /Lang {S} /Name /{N} /FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 32 /FontFamily {S} /Lang /{N} >>"),
        Font(35, "name of the font", "/BaseFont /{N} /FontDescriptor << /Type /FontDescriptor /FontName /{N} /Flags 32 >>"),
        Program("names of a TrueType program", "FontFile2", "/Length1 100", FontPrograms.TrueType("name")),
        Program("unknown table of a TrueType program", "FontFile2", "/Length1 100", FontPrograms.TrueType("PfEd")),
        Program("notice of a Type 1 program", "FontFile", "/Length1 200 /Length2 0 /Length3 0", FontPrograms.TypeOne("/Notice ({T}) readonly def")),
        Program("comment of a Type 1 program", "FontFile", "/Length1 200 /Length2 0 /Length3 0", FontPrograms.TypeOne("% Vytvoril {T}\n")),
        Program("notice of a CFF program", "FontFile3", "/Subtype /Type1C", FontPrograms.Cff),
        Font(36, "comment in a map of codes", "/BaseFont /Arial") with
        {
            Content = "BT /T 12 Tf 50 700 Td <0061> Tj ET",
            Objects =
            [
                "<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding 12 0 R /DescendantFonts [7 0 R] >>",
                "<< /Type /CMap /CMapName /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >> stream "
                + "begincmap % {T}\n1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <FFFF> 0 endcidrange endcmap",
            ],
        },
    ];

    private static Sheet[] Geometry =>
    [
        new(37, "kerning within a removed word") { Content = "BT /F1 12 Tf 50 700 Td [(Tajn) -{X} (e)] TJ ( dale) Tj ET", Way = Way.Glyphs, Planned = "Tajne" },
        new(38, "spacing fitted to a removed word") { Content = "BT /F1 12 Tf 0.{XX} Tc 50 700 Td (Tajne dale) Tj ET", Way = Way.Glyphs, Planned = "Tajne" },
    ];

    private static Sheet Map(string what, string entry) => Font(
        33, what, "/BaseFont /Arial /ToUnicode 12 0 R",
        $"<< >> stream begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar {entry} endbfchar endcmap");

    private static Sheet Font(int place, string what, string entries, params string[] more) => new(place, what)
    {
        Content = Use,
        Fonts = Fonts,
        Objects = [Simple + entries + " >>", .. more],
    };

    private static Sheet Program(string what, string key, string entries, string program) => Font(
        35, what, $"/BaseFont /Arial /Encoding /WinAnsiEncoding /FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 32 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 9 /Descent 0 /CapHeight 9 /StemV 9 /{key} 12 0 R >>",
        $"<< {entries} >> stream {program}");
}
