namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Places 1 to 16 and 25 to 31: what content streams hold beside pictures.</summary>
internal static class ContentPlaces
{
    private const string Word = "BT 50 700 Td {SHOW} ET";
    private const string Form = "<< /Type /XObject /Subtype /Form /BBox [0 0 400 800] /Resources << {R} >> >> stream ";

    /// <summary>All of them.</summary>
    public static IEnumerable<Sheet> All => [.. Shown, .. Painted, .. Hidden, .. Drawn, .. Layers, .. Marked, .. Odd];

    private static Sheet[] Shown =>
    [
        new(1, "Tj") { Content = Word, Way = Way.Glyphs },
        new(1, "apostrophe") { Content = "BT 14 TL /F1 12 Tf 50 700 Td {C} ' ET", Way = Way.Glyphs },
        new(1, "quotation mark") { Content = "BT 14 TL /F1 12 Tf 50 700 Td 3 1 {C} \" ET", Way = Way.Glyphs },
        new(2, "members of Contents") { Content = "BT /F1 12 Tf 50 700 Td ({A}) Tj", Contents = "[4 0 R 11 0 R]", Objects = ["<< >> stream ({B}) Tj ET"], Way = Way.Glyphs },
        new(2, "font changed within") { Content = "BT /F1 12 Tf 50 700 Td ({A}) Tj /F1 9 Tf 2 Ts ({B}) Tj ET", Way = Way.Glyphs },
        new(3, "form") { Content = "/X1 Do", Resources = "/XObject << /X1 11 0 R >>", Objects = [Form + Word], Way = Way.Glyphs },
        new(4, "form in a form in a form")
        {
            Content = "/X1 Do", Resources = "/XObject << /X1 11 0 R >>", Way = Way.Glyphs,
            Objects =
            [
                "<< /Type /XObject /Subtype /Form /BBox [0 0 400 800] /Resources << /XObject << /X1 12 0 R /X2 11 0 R >> >> >> stream /X1 Do /X2 Do",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 400 800] /Resources << /XObject << /X1 13 0 R >> >> >> stream q /X1 Do Q",
                Form + Word,
            ],
        },
        new(5, "form on two pages")
        {
            Content = "/X1 Do", Resources = "/XObject << /X1 11 0 R >>", Kids = "3 0 R 12 0 R", Way = Way.Glyphs,
            Objects =
            [
                Form + Word,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 800] /Contents 13 0 R /Resources << /XObject << /X1 11 0 R >> >> >>",
                "<< >> stream q 0.5 0 0 0.5 0 0 cm /X1 Do Q",
            ],
        },
    ];

    private static Sheet[] Painted =>
    [
        new(6, "pattern cell")
        {
            Content = "/Pattern cs /P1 scn 50 600 200 100 re f", Resources = "/Pattern << /P1 11 0 R >>",
            Objects = ["<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 400 800] /XStep 400 /YStep 800 /Resources << {R} >> >> stream " + Word],
        },
        new(6, "pattern in a pattern, without colours")
        {
            Content = "/CS1 cs 1 0 0 /P1 scn 50 600 200 100 re f", Resources = "/Pattern << /P1 11 0 R >> /ColorSpace << /CS1 [/Pattern /DeviceRGB] >>",
            Objects =
            [
                "<< /PatternType 1 /PaintType 2 /TilingType 1 /BBox [0 0 90 90] /XStep 90 /YStep 90 /Resources << /Pattern << /P1 12 0 R >> >> >> stream /Pattern cs /P1 scn 0 0 90 90 re f",
                "<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 400 800] /XStep 400 /YStep 800 /Resources << {R} >> >> stream " + Word,
            ],
        },
        new(7, "glyph procedure that shows text")
        {
            Content = "BT /T 12 Tf 50 700 Td (a) Tj ET", Fonts = "/Font << /F1 5 0 R /T 11 0 R >>",
            Objects = [TypeThree("/a 12 0 R"), "<< >> stream 500 0 d0 " + Word],
        },
        new(7, "glyph procedure that no text uses")
        {
            Content = "BT /T 12 Tf 50 700 Td (a) Tj ET", Fonts = "/Font << /F1 5 0 R /T 11 0 R >>",
            Objects = [TypeThree("/a 13 0 R /b 12 0 R"), "<< >> stream 500 0 d0 0 0 9 9 re f % {T}", "<< >> stream 500 0 d0 0 0 9 9 re f"],
        },
        new(8, "luminosity mask")
        {
            Content = "/G1 gs 0 g 50 600 200 100 re f", Resources = "/ExtGState << /G1 << /SMask << /S /Luminosity /G 11 0 R >> >> >>",
            Objects = ["<< /Subtype /Form /BBox [0 0 400 800] /Group << /S /Transparency /CS /DeviceGray >> /Resources << {R} >> >> stream " + Word],
        },
        new(8, "letters as outlines in a luminosity mask")
        {
            Content = "/G1 gs 0 g 50 600 300 150 re f", Resources = "/ExtGState << /G1 << /SMask << /S /Luminosity /G 11 0 R >> >> >>", Way = Way.Area,
            Objects = ["<< /Subtype /Form /BBox [0 0 400 800] /Group << /S /Transparency /CS /DeviceGray >> >> stream 1 g {X} 700 m 120 720 l 130 700 l h f"],
        },
        new(8, "letters as outlines in a mask within a mask")
        {
            Content = "/G1 gs 0 g 50 600 300 150 re f", Resources = "/ExtGState << /G1 << /SMask << /S /Luminosity /G 11 0 R >> >> >>", Way = Way.Area,
            Objects =
            [
                "<< /Subtype /Form /BBox [0 0 400 800] /Group << /S /Transparency /CS /DeviceGray >> /Resources << /ExtGState << /G2 << /SMask << /S /Alpha /G 12 0 R >> >> >> >> >> stream /G2 gs 1 g 0 0 400 800 re f",
                "<< /Subtype /Form /BBox [0 0 400 800] /Group << /S /Transparency >> >> stream {X} 700 m 120 720 l 130 700 l h f",
            ],
        },
        new(8, "alpha mask with a form")
        {
            Content = "/G1 gs 0 g 50 600 200 100 re f", Resources = "/ExtGState << /G1 << /SMask << /S /Alpha /G 11 0 R >> >> >>",
            Objects =
            [
                "<< /Subtype /Form /BBox [0 0 400 800] /Group << /S /Transparency >> /Resources << /XObject << /X1 12 0 R >> >> >> stream /X1 Do",
                Form + Word,
            ],
        },
    ];

    private static Sheet[] Hidden =>
    [
        new(9, "invisible text") { Content = "BT 3 Tr 50 700 Td {SHOW} ET", Way = Way.Glyphs },
        new(9, "text only as clip") { Content = "q BT 7 Tr 50 700 Td {SHOW} ET 0 0 400 800 re f Q", Way = Way.Glyphs },
        new(10, "clipped away") { Content = "q 50 700 1 1 re W n " + Word + " Q", Way = Way.Glyphs },
        new(11, "white") { Content = "1 g " + Word, Way = Way.Glyphs },
        new(11, "in the colour behind it") { Content = "0.3 0.5 0.7 rg 0 650 400 100 re f " + Word, Way = Way.Glyphs },
        new(11, "alpha 0") { Content = "/G1 gs " + Word, Resources = "/ExtGState << /G1 << /ca 0 /CA 0 >> >>", Way = Way.Glyphs },
        new(11, "blended away") { Content = "/G1 gs 1 g " + Word, Resources = "/ExtGState << /G1 << /BM /Multiply >> >>", Way = Way.Glyphs },
        new(12, "outside the crop box") { Content = Word, Page = "/MediaBox [0 0 400 800] /CropBox [0 0 400 400]" },
        new(12, "outside the media box") { Content = "1 0 0 1 0 -2000 cm " + Word },
        new(12, "outside the box of a form")
        {
            Content = "/X1 Do", Resources = "/XObject << /X1 11 0 R >>", Way = Way.Glyphs,
            Objects = ["<< /Type /XObject /Subtype /Form /BBox [0 0 50 50] /Resources << {R} >> >> stream " + Word],
        },
        new(13, "under a black box") { Content = Word + " 0 g 40 690 200 30 re f" },
        new(13, "under a picture") { Content = Word + " q 200 0 0 30 40 690 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q" },
        new(39, "accent over a removed letter")
        {
            Content = "BT /F1 12 Tf 50 700 Td (Kryci slovo pres celou sirku) Tj ET BT 3 Tr 50 700 Td {SHOW} ET",
            Way = Way.Glyphs, Planned = "Kryci slovo pres celou sirku",
        },
    ];

    private static Sheet[] Drawn =>
    [
        new(14, "letters as outlines") { Content = "{X} 700 m 120 720 l 130 700 l h f", Way = Way.Area },
        new(14, "letters as strokes") { Content = "2 w {X} 700 m 120 720 130 720 140 700 c S", Way = Way.Area },
        new(14, "letters as a clip") { Content = "q {X} 700 m 120 720 l 130 700 l h W n 100 690 50 50 re f Q", Way = Way.Area },
        new(15, "shading")
        {
            Content = "q 50 650 200 80 re W n /S1 sh Q", Way = Way.Area,
            Resources = "/Shading << /S1 << /ShadingType 2 /ColorSpace /DeviceGray /Coords [{X} 0 200 0] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>",
        },
        new(15, "stroke of a pattern")
        {
            Content = "/Pattern CS /P1 SCN 9 w 50 700 m 250 700 l S", Way = Way.Area, Resources = "/Pattern << /P1 11 0 R >>",
            Objects = ["<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 200 200] /XStep 200 /YStep 200 /Resources << >> >> stream {X} 0 m 50 50 l S"],
        },
    ];

    private static Sheet[] Layers =>
    [
        Layer("marked content") with { Content = "/OC /L1 BDC " + Word + " EMC" },
        Layer("form") with { Content = "/X1 Do", Resources = "/XObject << /X1 12 0 R >>", Objects = [Group, "<< /Subtype /Form /OC 11 0 R /BBox [0 0 400 800] /Resources << {R} >> >> stream " + Word] },
        Layer("membership") with { Content = "/OC /L2 BDC " + Word + " EMC", Resources = "/Properties << /L2 << /Type /OCMD /OCGs [11 0 R] /P /AnyOn >> >>" },
        Layer("base state") with { Content = "/OC /L1 BDC " + Word + " EMC", Catalogue = "/OCProperties << /OCGs [11 0 R] /D << /BaseState /OFF >> >>" },
        Layer("shown layer") with { Content = "/OC /L1 BDC " + Word + " EMC", Catalogue = "/OCProperties << /OCGs [11 0 R] /D << /ON [11 0 R] >> >>", Way = Way.Glyphs },
        Layer("seen on screens only") with
        {
            Content = "/OC /L1 BDC " + Word + " EMC", Way = Way.Glyphs,
            Catalogue = "/OCProperties << /OCGs [11 0 R] /D << /AS [<< /Event /Print /OCGs [11 0 R] /Category [/Print] >>] >> >>",
            Objects = ["<< /Type /OCG /Name (L) /Usage << /Print << /PrintState /OFF >> >> >>"],
        },
    ];

    private const string Group = "<< /Type /OCG /Name (L) >>";

    private static Sheet[] Marked =>
    [
        new(26, "ActualText") { Content = "/Span << /ActualText {S} >> BDC BT /F1 9 Tf 50 650 Td (x) Tj ET EMC" },
        new(26, "Alt") { Content = "/Figure << /Alt {S} /MCID 0 >> BDC 9 9 9 9 re f EMC" },
        new(26, "E") { Content = "/Span << /E {S} >> BDC EMC" },
        new(26, "Lang") { Content = "/Span << /Lang {S} >> BDC EMC" },
        new(26, "ActualText of the removed word") { Content = "/Span << /ActualText {S} >> BDC BT /F1 9 Tf 50 650 Td (Tajne) Tj ET EMC", Way = Way.Glyphs, Planned = "Tajne" },
        new(26, "property resource") { Content = "/Span /P1 BDC BT /F1 9 Tf 50 650 Td (x) Tj ET EMC", Resources = "/Properties << /P1 << /ActualText {S} >> >>" },
        new(27, "point with properties") { Content = "/Mark << /Private {S} >> DP" },
        new(27, "name of a point") { Content = "/{N} MP" },
        new(27, "private property list") { Content = "/Adobe /P1 DP", Resources = "/Properties << /P1 << /Metadata 11 0 R >> >>", Objects = ["<< /Type /Metadata /Subtype /XML >> stream {T}"] },
        new(29, "tag of marked content") { Content = "/{N} BMC 9 9 9 9 re f EMC" },
    ];

    private static Sheet[] Odd =>
    [
        new(29, "name of a font") { Content = "BT /{N} 12 Tf 50 650 Td (x) Tj ET", Fonts = "/Font << /F1 5 0 R /{N} 5 0 R >>" },
        new(29, "name of a form") { Content = "/{N} Do", Resources = "/XObject << /{N} 11 0 R >>", Objects = ["<< /Subtype /Form /Name /{N} /BBox [0 0 9 9] >> stream 0 0 9 9 re f"] },
        new(29, "name of a graphics state") { Content = "/{N} gs 0 0 9 9 re f", Resources = "/ExtGState << /{N} << /LW 2 >> >>" },
        new(29, "colourant")
        {
            Content = "/CS1 cs 1 scn 0 0 9 9 re f",
            Resources = "/ColorSpace << /CS1 [/Separation /{N} /DeviceGray << /FunctionType 2 /Domain [0 1] /N 1 /C0 [1] /C1 [0] >>] >>",
        },
        new(29, "colourants of DeviceN")
        {
            Content = "/CS1 cs 1 1 scn 0 0 9 9 re f", Resources = "/ColorSpace << /CS1 [/DeviceN [/Black /{N}] /DeviceGray 11 0 R << /Colorants << /{N} [/Separation /{N} /DeviceGray 12 0 R] >> >>] >>",
            Objects = ["<< /FunctionType 4 /Domain [0 1 0 1] /Range [0 1] >> stream { mul % {T}\n }", "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [1] /C1 [0] >>"],
        },
        new(29, "rendering intent") { Content = "/{N} ri 0 0 9 9 re f" },
        new(30, "comment") { Content = "0 0 9 9 re % {T}\n f" },
        new(30, "operands too many") { Content = "{C} 5 w 0 0 9 9 re f" },
        new(30, "operands that nothing takes") { Content = "0 0 9 9 re f {C} /{N}" },
        new(31, "after a Q too many") { Content = "Q Q Q " + Word, Way = Way.Glyphs },
        new(31, "unknown operator") { Content = "{C} podpis 0 0 9 9 re f" },
        new(31, "compatibility section") { Content = "BX {C} podpis /{N} podpis EX" },
        new(31, "q without end") { Content = "q q q " + Word, Way = Way.Glyphs },
    ];

    private static Sheet Layer(string what) => new(25, "hidden layer: " + what)
    {
        Catalogue = "/OCProperties << /OCGs [11 0 R] /D << /OFF [11 0 R] >> >>",
        Resources = "/Properties << /L1 11 0 R >>",
        Objects = [Group],
    };

    private static string TypeThree(string procedures) =>
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /FontMatrix [0.002 0 0 0.002 0 0] /FirstChar 97 /LastChar 98 /Widths [500 500] "
        + $"/Encoding << /Differences [97 /a /b] >> /CharProcs << {procedures} >> /Resources << {{R}} >> >>";
}
