using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Places 68 to 71 and 74: what lies in the file beside the objects in force.</summary>
internal static class FilePlaces
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Sheet> All => [.. Revisions, .. Unreached, .. Bytes, .. Slack, .. Elsewhere];

    private static Sheet[] Revisions =>
    [
        new(68, "earlier content")
        {
            Content = "BT 50 700 Td {SHOW} ET",
            Tamper = (file, _) => Revised(file, 4, "<< /Length 45 >>\nstream\nBT /F1 12 Tf 300 30 Td (Slovo) Tj ET         \nendstream"),
        },
        new(68, "earlier catalogue")
        {
            Catalogue = "/Lang {S} /PieceInfo << /A {S} >>", Tamper = (file, _) => Revised(file, 1, "<< /Type /Catalog /Pages 2 0 R >>"),
        },
    ];

    private static Sheet[] Unreached =>
    [
        new(69, "object that nothing names") { Objects = ["<< /Jmeno {S} >>"] },
        new(69, "stream that nothing names") { Objects = ["<< >> stream {T}"] },
        new(69, "page that no tree names") { Objects = ["<< /Type /Page /Contents 12 0 R /Resources << {R} >> >>", "<< >> stream BT {SHOW} ET"] },
        new(69, "freed object") { Objects = ["<< /Jmeno {S} >>"], Tamper = (file, _) => Freed(file) },
        new(69, "resource that nothing uses") { Resources = "/XObject << /X9 11 0 R >>", Objects = ["<< /Subtype /Form /BBox [0 0 9 9] /Resources << {R} >> >> stream BT {SHOW} ET"] },
    ];

    private static Sheet[] Bytes =>
    [
        new(70, "before the header") { Tamper = (file, value) => [.. value, (byte)'\n', .. file] },
        new(70, "between objects") { Tamper = (file, value) => Inserted(file, "\n5 0 obj", [(byte)'\n', .. value]) },
        new(70, "comment between objects") { Tamper = (file, value) => Inserted(file, "\n5 0 obj", [.. "\n%"u8, .. value]) },
        new(70, "after the end") { Tamper = (file, value) => [.. file, .. value] },
        new(70, "archive after the end") { Tamper = (file, value) => [.. file, .. "PK\u0003\u0004"u8, .. value, .. "PK\u0005\u0006"u8] },
        new(70, "before the table") { Tamper = (file, value) => Inserted(file, "trailer\n", [.. "%"u8, .. value, (byte)'\n']) },
    ];

    private static Sheet[] Slack =>
    [
        new(71, "after the compressed data") { Objects = ["<< /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode >> stream " + Packed("0 0 9 9 re f") + "{T}"], Content = "/X1 Do", Resources = "/XObject << /X1 11 0 R >>" },
        new(71, "after the end of hexadecimal data") { Objects = ["<< /Subtype /Form /BBox [0 0 9 9] /Filter /ASCIIHexDecode >> stream 3020>{T}"], Content = "/X1 Do", Resources = "/XObject << /X1 11 0 R >>" },
        new(71, "after the last row of a picture")
        {
            Content = "q 9 0 0 9 0 0 cm /I1 Do Q", Resources = "/XObject << /I1 11 0 R >>",
            Objects = ["<< /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray >> stream 0{T}"],
        },
        new(71, "between data and endstream") { Tamper = (file, value) => Inserted(file, "\nendstream", [(byte)'\n', .. value]) },
        new(71, "function with samples too many")
        {
            Content = "/CS1 cs 1 scn 0 0 9 9 re f", Resources = "/ColorSpace << /CS1 [/Separation /All /DeviceGray 11 0 R] >>",
            Objects = ["<< /FunctionType 0 /Domain [0 1] /Range [0 1] /Size [2] /BitsPerSample 8 >> stream 01{T}"],
        },
        new(71, "palette too long")
        {
            Content = "/CS1 cs 1 sc 0 0 9 9 re f", Resources = "/ColorSpace << /CS1 [/Indexed /DeviceGray 1 {S}] >>",
        },
    ];

    private static Sheet[] Elsewhere =>
    [
        new(74, "many times on a page") { Content = "BT 50 780 Td {SHOW} ET BT 50 20 Td {SHOW} ET BT 50 400 Td {SHOW} ET", Way = Way.Glyphs },
        new(74, "in text and in properties")
        {
            Content = "BT 50 700 Td {SHOW} ET", Trailer = "/Info << /Author {S} >>", Catalogue = "/Outlines << /First 11 0 R /Last 11 0 R >>",
            Objects = ["<< /Title {S} >>"], Way = Way.Glyphs,
        },
    ];

    private static string Packed(string content) => Encoding.Latin1.GetString(CanaryFilters.Flate(Encoding.Latin1.GetBytes(content)));

    private static byte[] Revised(byte[] file, int number, string body)
    {
        var text = Encoding.Latin1.GetString(file);
        var start = text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var offset = file.Length;
        var added = string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        return
        [
            .. file,
            .. Encoding.Latin1.GetBytes(added + string.Create(
                CultureInfo.InvariantCulture,
                $"xref\n{number} 1\n{offset:D10} 00000 n \ntrailer\n<< /Size 20 /Root 1 0 R /Prev {start} >>\nstartxref\n{offset + added.Length}\n%%EOF\n")),
        ];
    }

    private static byte[] Freed(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var row = text.LastIndexOf(" 00000 n \ntrailer", StringComparison.Ordinal);
        return row < 0 ? file : Encoding.Latin1.GetBytes(text[..(row - 10)] + "0000000000 00001 f \n" + text[(row + 10)..]);
    }

    // The table then points too low, as in files that editors have touched; readers find the objects by scanning.
    private static byte[] Inserted(byte[] file, string before, byte[] value)
    {
        var at = Encoding.Latin1.GetString(file).IndexOf(before, StringComparison.Ordinal);
        return at < 0 ? [.. file, .. value] : [.. file[..at], .. value, .. file[at..]];
    }
}
