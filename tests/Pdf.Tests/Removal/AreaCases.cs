using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Removal;

/// <summary>Drawings that reach into the area 150–250 × 150–200 of a page of 400 × 400 points, in all ways a page can paint.</summary>
internal static class AreaCases
{
    private const string Letter = "160 160 m 160 190 l 175 198 l 190 190 l 190 160 l h 168 168 m 182 168 l 182 182 l 168 182 l h";

    /// <summary>Drawings whose rest has to look as before.</summary>
    public static TheoryData<string, string> Cut { get; } = new()
    {
        { "rectangle inside", "1 0 0 rg 160 160 30 20 re f" },
        { "rectangle around", "1 0.9 0.9 rg 0 0 400 400 re f" },
        { "rectangle with negative sides", "0 1 0 rg 300 300 -200 -200 re f" },
        { "rectangle over an edge", "0 0 1 rg 100 160 100 20 re f" },
        { "frame around", "3 w 100 100 200 200 re S" },
        { "frame as two rectangles", "50 50 300 300 re 60 60 280 280 re f*" },
        { "frame by winding", "50 50 300 300 re 60 340 m 340 340 l 340 60 l 60 60 l h f" },
        { "rule through", "2 w 20 175 m 380 175 l S" },
        { "slanted rule", "5 w 2 J 20 20 m 380 330 l S" },
        { "grid in one path", "1 w 100 100 m 300 100 l 100 125 m 300 125 l 100 175 m 300 175 l 100 225 m 300 225 l 200 90 m 200 300 l S" },
        { "letter as outline", $"0 g {Letter} f" },
        { "letter by even-odd", $"0 g {Letter} f*" },
        { "letter over the edge", $"q 1 0 0 1 75 0 cm {Letter} f* Q" },
        { "curves", "2 w 100 100 m 150 300 250 300 300 100 c 320 80 350 60 v 300 20 280 100 y S" },
        { "filled curves", "0.5 g 100 175 m 100 250 300 250 300 175 c 300 100 100 100 100 175 c f" },
        { "fill and stroke", "1 0 0 rg 4 w 120 120 160 160 re B" },
        { "closed fill and stroke", "1 0 0 rg 4 w 120 120 m 280 120 l 200 280 l b" },
        { "turned", "q 0.866 0.5 -0.5 0.866 200 20 cm 0 0.5 0 rg 0 50 100 150 re f 3 w 0 50 100 150 re S Q" },
        { "scaled to tiny units", "q 0.001 0 0 0.001 0 0 cm 160000 160000 30000 20000 re 10000 170000 300000 3000 re f Q" },
        { "huge units", "q 1000 0 0 1000 0 0 cm 0.001 w 0.1 0.1 0.2 0.2 re S 0.16 0.16 0.01 0.01 re f Q" },
        { "dots", "0 g 10 w 1 J 200 175 m 200 175 l 50 50 m 50 50 l S" },
        { "several closes without a move", "2 w 160 160 m 170 170 l 180 160 l h 165 150 l 300 300 l S" },
        { "in a form", "q 1 0 0 1 5 5 cm /Drawing Do Q" },
        { "in a form painted twice", "/Drawing Do q 1 0 0 1 0 150 cm /Drawing Do Q" },
        { "clip and fill", "q 155 155 80 30 re W n 0 0 1 rg 0 0 400 400 re f Q 1 0 0 rg 20 20 30 30 re f" },
        { "clip of letters", $"q {Letter} 20 20 m 60 20 l 40 60 l h W* n 0 0 1 rg 0 0 400 400 re f Q" },
        { "axial pattern", "/Pattern cs /Run scn 0 0 400 400 re f" },
        { "fill through a mask inside", "/Masked gs 0 0 1 rg 0 0 400 400 re f" },
        { "fill through a mask around", "/Shaped gs 0 0 1 rg 0 0 400 400 re f" },
        { "rule through a mask", "/Shaped gs 4 w 20 175 m 380 175 l S" },
        { "fill through a mask that was set turned and scaled", "0 0.5 -0.5 0 300 80 cm /Shaped gs 0 0 1 rg 0 0 800 800 re f" },
        { "fill through an alpha mask", "/Alpha gs 0 0 1 rg 0 0 400 400 re f" },
        { "fill through a mask with text", "/Worded gs 0 0 1 rg 0 0 400 400 re f" },
        { "fill through a mask within a mask", "/Nested gs 0 0 1 rg 0 0 400 400 re f" },
        { "form through a mask", "/Shaped gs /Drawing Do" },
        { "mask set in a form", "/WithMask Do 1 0 0 rg 20 20 30 30 re f" },
        { "mask set and taken back", "/Shaped gs /None gs 0 0 1 rg 0 0 400 400 re f" },
    };

    /// <summary>Drawings of which only the area matters.</summary>
    public static TheoryData<string, string> Dropped { get; } = new()
    {
        { "thick line beside the area", "30 w 20 140 m 380 140 l S" },
        { "line width from a state", "/Wide gs 20 145 m 380 145 l S" },
        { "spike of a corner", "10 w 50 140 m 200 145 l 50 150 l S" },
        { "shading", "/Run sh" },
        { "image", "q 100 0 0 100 120 120 cm /Picture Do Q" },
        { "image over a corner", "q 30 0 0 30 130 130 cm /Picture Do Q" },
        { "inline image", "q 60 0 0 60 170 160 cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q" },
        { "image in a form", "/WithPicture Do" },
        { "text", "BT /F1 12 Tf 100 170 Td (Nejaky text pres celou plochu) Tj ET" },
        { "hidden and visible text", "BT /F1 12 Tf 160 170 Td (Novak) Tj 3 Tr 0 0 Td (Novak) Tj ET" },
        { "turned text", "BT /F1 12 Tf 0 1 -1 0 200 100 Tm (Nejaky text pres plochu) Tj ET" },
        { "annotation", "" },
        { "image through a mask", "/Shaped gs q 100 0 0 100 120 120 cm /Picture Do Q" },
        { "shading through a mask", "/Shaped gs /Run sh" },
        { "fill through a mask that is an image", "/Pictured gs 0 0 1 rg 0 0 400 400 re f" },
        { "fill through a mask with a shading", "/Faded gs 0 0 1 rg 0 0 400 400 re f" },
    };

    /// <summary>A page that paints <paramref name="content"/>; with an annotation that reaches into the area where nothing is painted.</summary>
    public static byte[] Pdf(string content)
    {
        var file = new PdfBuilder();
        var run = "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 400 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> /Extend [true true] >>";
        var picture = file.AddStream("abc", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8");
        var drawing = file.AddStream($"0 0 1 rg {Letter} f 1 w 10 175 m 390 175 l S", "/Type /XObject /Subtype /Form /BBox [0 0 400 400]");
        var withPicture = file.AddStream("q 50 0 0 50 180 160 cm /Picture Do Q", $"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /XObject << /Picture {picture} 0 R >> >>");
        var cell = file.AddStream("1 0 0 rg 0 0 3 3 re f", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 6 6] /XStep 6 /YStep 6 /Resources << >>");
        var mask = file.AddStream("1 g 170 160 30 30 re f", "/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Group << /S /Transparency /CS /DeviceGray >>");
        var shape = $"1 g 100 100 200 200 re f 0 g {Letter} f";
        var shaped = file.AddStream(shape, Group("/DeviceGray"));
        var alpha = file.AddStream($"100 100 200 200 re {Letter} f*", Group("/DeviceRGB"));
        var worded = file.AddStream("1 g 100 100 200 200 re f 0 g BT /F1 12 Tf 160 170 Td (Novak) Tj ET", Group("/DeviceGray", $"/Font << /F1 {SomeFonts.Simple()} >>"));
        var nested = file.AddStream("/In gs 1 g 0 0 400 400 re f", Group("/DeviceGray", $"/ExtGState << /In << /SMask << /S /Luminosity /G {shaped} 0 R >> >> >>"));
        var gray = file.AddStream(new string('w', 400), "/Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceGray /BitsPerComponent 8");
        var pictured = file.AddStream("q 200 0 0 200 100 100 cm /Gray Do Q", Group("/DeviceGray", $"/XObject << /Gray {gray} 0 R >>"));
        var faded = file.AddStream("/Run sh", Group("/DeviceRGB", $"/Shading << /Run {run} >>"));
        var withMask = file.AddStream("/Shaped gs 0 0 1 rg 0 0 400 400 re f", $"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /ExtGState << /Shaped << /SMask << /S /Luminosity /G {shaped} 0 R >> >> >> >>");
        var look = file.AddStream("1 0 0 rg 0 0 50 50 re f", "/Type /XObject /Subtype /Form /BBox [0 0 50 50]");
        var note = file.Add($"<< /Type /Annot /Subtype /Stamp /F 4 /Rect [180 160 230 210] /AP << /N {look} 0 R >> >>");
        var resources = $"/Font << /F1 {SomeFonts.Simple()} >> /Shading << /Run {run} >> /Pattern << /Run << /PatternType 2 /Shading {run} >> /Cell {cell} 0 R >>"
            + $"/XObject << /Picture {picture} 0 R /Drawing {drawing} 0 R /WithPicture {withPicture} 0 R /WithMask {withMask} 0 R >>"
            + $"/ExtGState << /Wide << /LW 20 >> /Masked << /SMask << /Type /Mask /S /Luminosity /G {mask} 0 R >> >> /None << /SMask /None >>"
            + $" /Shaped {Mask("Luminosity", shaped)} /Alpha {Mask("Alpha", alpha)} /Worded {Mask("Luminosity", worded)} /Nested {Mask("Luminosity", nested)}"
            + $" /Pictured {Mask("Luminosity", pictured)} /Faded {Mask("Luminosity", faded)} >>";
        return file.Page(content, resources, "/MediaBox [0 0 400 400]" + (content.Length == 0 ? $" /Annots [{note} 0 R]" : "")).Build();
    }

    private static string Group(string space, string resources = "") =>
        $"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Group << /S /Transparency /CS {space} >> /Resources << {resources} >>";

    private static string Mask(string kind, int group) => $"<< /SMask << /Type /Mask /S /{kind} /G {group} 0 R >> >>";
}
