using Clona.Pdf.OldRedactions;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.OldRedactions;

/// <summary>Pages on which an earlier editor hid something in the wrong way, and pages that only look so.</summary>
internal static class FakeCases
{
    private const string Text = "BT /F1 12 Tf 100 200 Td (Novak) Tj ET";
    private const string Box = "95 194 80 18 re f";

    /// <summary>What hides, and how; each hides <c>Novak</c>.</summary>
    public static TheoryData<string, OldRedactionKind> Hidden { get; } = new()
    {
        { $"{Text} 0 g {Box}", OldRedactionKind.BoxOverText },
        { $"{Text} 1 g {Box}", OldRedactionKind.BoxOverText },
        { $"{Text} 0.2 0.4 0.9 rg {Box}", OldRedactionKind.BoxOverText },
        { $"{Text} /Spot cs 1 scn {Box}", OldRedactionKind.BoxOverText },
        { $"{Text} 0 0 0 1 k 95 194 m 175 194 l 175 212 l 95 212 l h f*", OldRedactionKind.BoxOverText },
        { $"{Text} 0 g 95 194 40 18 re 135 194 40 18 re f", OldRedactionKind.BoxOverText },
        { $"{Text} 18 w 90 203 m 180 203 l S", OldRedactionKind.BoxOverText },
        { $"q 0.9 0.1 -0.1 0.9 20 0 cm {Text} 0 g {Box} Q", OldRedactionKind.BoxOverText },
        { $"{Text} q 90 190 100 30 re W n 0 g 0 0 400 400 re f Q", OldRedactionKind.BoxOverText },
        { $"{Text} /Dark Do", OldRedactionKind.BoxOverText },
        { $"{Text} /Multiply gs 0 g {Box}", OldRedactionKind.BoxOverText },
        { $"{Text} 0 g {Box} 1 g BT /F1 8 Tf 102 200 Td (-x-) Tj ET", OldRedactionKind.BoxOverText },
        { $"BT /F1 12 Tf 3 Tr 100 200 Td (Novak) Tj ET 0 g {Box}", OldRedactionKind.BoxOverText },
        { $"0 g {Box} BT /F1 12 Tf 3 Tr 100 200 Td (Novak) Tj ET", OldRedactionKind.BoxOverText },
        { $"{Text} q 80 0 0 18 95 194 cm /Picture Do Q", OldRedactionKind.PictureOverText },
        { $"{Text} q 80 0 0 18 95 194 cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q", OldRedactionKind.PictureOverText },
        { $"{Text} 1 g 0 0 400 400 re f", OldRedactionKind.PageOverText },
        { $"{Text} q 400 0 0 400 0 0 cm /Picture Do Q", OldRedactionKind.PageOverText },
        { $"0 g {Box} {Text}", OldRedactionKind.TextInBoxColour },
        { $"0.5 g {Box} 0.51 g {Text}", OldRedactionKind.TextInBoxColour },
        { $"/OC /Off BDC {Text} EMC", OldRedactionKind.HiddenLayer },
        { "BT /F1 12 Tf 100 500 Td (Novak) Tj ET", OldRedactionKind.OutsidePage },
    };

    /// <summary>What can be seen, and so is no fake.</summary>
    public static TheoryData<string> Visible { get; } =
    [
        $"0.8 g {Box} 0 g {Text}",
        $"0 g {Box} 1 g {Text}",
        $"1 g 0 0 400 400 re f 0 g {Text}",
        $"{Text} 1 1 0 rg /Multiply gs {Box}",
        $"{Text} 0 g /Half gs {Box}",
        $"{Text} 0 g /Masked gs {Box}",
        $"{Text} 0 g 95 198 80 1 re f",
        $"{Text} 0 g 95 203 80 1.5 re f",
        $"{Text} 0 G 95 194 80 18 re S",
        $"{Text} 0 g 60 204.5 120 3 re f",
        $"{Text} 0 g 0 0 400 400 re 50 150 200 100 re f*",
        $"{Text} 0 g 20 20 m 380 20 l 200 60 l h f",
        $"{Text} 0 g {Box} 1 g 95 194 80 18 re f 0 g {Text}",
        $"{Text} q 10 10 20 20 re W n 0 g {Box} Q",
        $"{Text} q 10 10 m 390 10 l 200 190 l h W n 0 g {Box} Q",
        $"{Text} q 80 0 0 18 95 194 cm /Veil Do Q",
        $"{Text} q 80 0 0 18 95 194 cm BI /W 1 /H 1 /IM true ID 0 EI Q",
        $"{Text} /Pattern cs /Cell scn {Box}",
        $"{Text} /Half gs /DarkGroup Do",
        $"{Text} /OC /Off BDC 0 g {Box} EMC",
        "BT /F1 12 Tf 100 200 Td (     ) Tj ET 0 g 95 194 80 18 re f",
        "BT /F1 12 Tf 100 200 Td (REDACTED) Tj ET 0 g 95 194 120 18 re f",
        "BT /F1 12 Tf 100 200 Td (XXXXX) Tj ET 0 g 95 194 120 18 re f",
        "BT /F1 12 Tf 3 Tr 100 200 Td (Novak) Tj ET q 400 0 0 400 0 0 cm /Picture Do Q",
        "BT /F1 12 Tf 1 g 100 200 Td (Novak) Tj ET",
    ];

    /// <summary>A page that paints <paramref name="content"/>.</summary>
    public static byte[] Pdf(string content, string annotations = "")
    {
        var file = new PdfBuilder();
        var picture = file.AddStream("abc", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8");
        var half = file.AddStream("\u0080", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8");
        var veil = file.AddStream("abc", $"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /SMask {half} 0 R");
        var dark = file.AddStream("0 g 95 194 80 18 re f", "/Type /XObject /Subtype /Form /BBox [0 0 400 400]");
        var group = file.AddStream("0 g 95 194 80 18 re f", "/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Group << /S /Transparency >>");
        var cell = file.AddStream("1 0 0 rg 0 0 3 3 re f", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 6 6] /XStep 6 /YStep 6 /Resources << >>");
        var mask = file.AddStream("1 g 0 0 30 30 re f", "/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Group << /S /Transparency /CS /DeviceGray >>");
        var layer = file.Add("<< /Type /OCG /Name (L) >>");
        file.Catalogue = $"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] >> >>";
        var tint = "[/Separation /Ink /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 1 0] /N 1 >>]";
        var resources = $"/Font << /F1 {SomeFonts.Simple()} >> /ColorSpace << /Spot {tint} >> /Pattern << /Cell {cell} 0 R >> /Properties << /Off {layer} 0 R >>"
            + $"/XObject << /Picture {picture} 0 R /Veil {veil} 0 R /Dark {dark} 0 R /DarkGroup {group} 0 R >>"
            + $"/ExtGState << /Half << /ca 0.5 >> /Multiply << /BM /Multiply >> /Masked << /SMask << /Type /Mask /S /Luminosity /G {mask} 0 R >> >> >>";
        return file.Page(content, resources, "/MediaBox [0 0 400 400]" + (annotations.Length == 0 ? "" : $" /Annots [{annotations}]")).Build();
    }
}
