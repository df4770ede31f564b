namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Places 16 to 24, 72 and 73: pictures, whose samples spell the canary.</summary>
internal static class ImagePlaces
{
    private const string Paint = "q 200 0 0 50 50 650 cm /I1 Do Q";
    private const string Names = "/XObject << /I1 11 0 R >>";
    private const string Gray = "/Type /XObject /Subtype /Image /Width {LEN} /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray";
    private const string Plain = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray {0} >> stream 0";

    /// <summary>All of them.</summary>
    public static IEnumerable<Sheet> All => [.. Inline, .. Samples, .. Described, .. Coded, .. Meaning];

    private static Sheet[] Inline =>
    [
        new(16, "inline picture") { Content = "q 200 0 0 50 50 650 cm BI /W {LEN} /H 1 /BPC 8 /CS /G ID {T} EI Q", Way = Way.Images },
        new(16, "inline picture in an area") { Content = "q 200 0 0 50 50 650 cm BI /W {LEN} /H 1 /BPC 8 /CS /G ID {T} EI Q", Way = Way.Area },
        new(16, "EI within the data") { Content = "q 200 0 0 50 50 650 cm BI /W 40 /H 1 /BPC 8 /CS /G ID 1234567 EI 1234 EI 1 {T} EI Q", Way = Way.Images },
        new(16, "keys of an inline picture") { Content = "q 200 0 0 50 50 650 cm BI /W 1 /H 1 /BPC 8 /CS /G /{N} {C} ID 0 EI Q" },
    ];

    private static Sheet[] Samples =>
    [
        new(17, "samples") { Content = Paint, Resources = Names, Objects = [$"<< {Gray} >> stream {{T}}"], Way = Way.Images },
        new(17, "samples in an area") { Content = Paint, Resources = Names, Objects = [$"<< {Gray} >> stream {{T}}"], Way = Way.Area },
        new(17, "palette")
        {
            Content = Paint, Resources = Names, Way = Way.Images,
            Objects = ["<< /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceGray 10 {S}] >> stream 0"],
        },
        Masked("soft mask", "/SMask 12 0 R", $"<< {Gray} >> stream {{T}}"),
        Masked("soft mask with matte and inverted decode", "/SMask 12 0 R", $"<< {Gray} /Matte [0.5] /Decode [1 0] >> stream {{T}}"),
        Masked("stencil", "/Mask 12 0 R", "<< /Type /XObject /Subtype /Image /Width 136 /Height 1 /ImageMask true /BitsPerComponent 1 >> stream {T}    "),
        new(18, "picture that is a stencil")
        {
            Content = Paint, Resources = Names, Way = Way.Images,
            Objects = ["<< /Type /XObject /Subtype /Image /Width 120 /Height 1 /ImageMask true /BitsPerComponent 1 /Decode [1 0] >> stream {T}    "],
        },
        new(24, "one picture on two pages")
        {
            Content = Paint, Resources = Names, Kids = "3 0 R 12 0 R", Way = Way.Images,
            Objects =
            [
                $"<< {Gray} >> stream {{T}}",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 800] /Contents 13 0 R /Resources << /XObject << /Logo 11 0 R >> >> >>",
                "<< >> stream q 20 0 0 5 9 9 cm /Logo Do Q",
            ],
        },
    ];

    private static Sheet[] Described =>
    [
        Entry(19, "alternate picture", "/Alternates [<< /Image 12 0 R /DefaultForPrinting true >>]") with
        {
            Objects = [Picture("/Alternates [<< /Image 12 0 R /DefaultForPrinting true >>]"), $"<< {Gray} >> stream {{T}}"],
        },
        Entry(19, "OPI", "/OPI << /2.0 << /Type /OPI /F {S} >> >>"),
        Entry(19, "kept samples of another intent", "/Intent /{N}"),
        Entry(23, "metadata", "/Metadata 12 0 R") with { Objects = [Picture("/Metadata 12 0 R"), "<< /Type /Metadata /Subtype /XML >> stream <x>{T}</x>"] },
        Entry(23, "private data", "/PieceInfo << /App << /LastModified (D:2020) /Private {S} >> >>"),
        Entry(23, "date", "/LastModified {S}"),
        Entry(23, "name", "/Name /{N}"),
        Entry(23, "identifier", "/ID {S} /StructParent 3"),
    ];

    private static Sheet[] Coded =>
    [
        Jpeg("comment", TinyJpeg.WithSegment(0xFE)),
        Jpeg("EXIF", TinyJpeg.WithSegment(0xE1)),
        Jpeg("Photoshop block", TinyJpeg.WithSegment(0xED)),
        Jpeg("bytes after the end", TinyJpeg.WithTail),
        new(21, "symbols of JBIG2")
        {
            Content = Paint, Resources = Names, Way = Way.Images,
            Objects = ["<< /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode /DecodeParms << /JBIG2Globals 12 0 R >> >> stream 0", "<< >> stream {T}"],
        },
        Picture(21, "comment of JBIG2", "JBIG2Decode", PictureCodes.Jbig2),
        Picture(22, "comment of JPEG 2000", "JPXDecode", PictureCodes.Jpx),
        new(22, "box of JPEG 2000")
        {
            Content = Paint, Resources = Names, Way = Way.Images,
            Objects = ["<< /Subtype /Image /Width 8 /Height 8 /Filter /JPXDecode >> stream \0\0\0\u000CjP  \r\n\u0087\n\0\0\0\u0020xml {T}"],
        },
    ];

    private static Sheet[] Meaning =>
    [
        new(72, "text layer over a scan")
        {
            Content = "q 400 0 0 800 0 0 cm /I1 Do Q BT 3 Tr 50 700 Td {SHOW} ET", Resources = Names, Way = Way.Area,
            Objects = [$"<< {Gray.Replace("{LEN}", "4", StringComparison.Ordinal)} >> stream 0123"],
        },
        new(72, "layers of a scan")
        {
            Content = "q 400 0 0 800 0 0 cm /I1 Do /I2 Do Q", Resources = "/XObject << /I1 11 0 R /I2 12 0 R >>", Way = Way.Area,
            Objects = [Picture(string.Empty), "<< /Subtype /Image /Width 120 /Height 1 /ImageMask true /BitsPerComponent 1 /Decode [1 0] >> stream {T}    "],
        },
        new(73, "code as a picture") { Content = Paint, Resources = Names, Objects = [$"<< {Gray} >> stream {{T}}"], Way = Way.Area },
        new(73, "code as squares") { Content = "{X} 700 5 5 re 120 700 5 5 re f", Way = Way.Area },
        new(73, "code as letters of a font") { Content = "BT 50 700 Td {SHOW} ET", Way = Way.Area },
    ];

    private static string Picture(string entries) => Plain.Replace("{0}", entries, StringComparison.Ordinal);

    private static Sheet Entry(int place, string what, string entries) =>
        new(place, what) { Content = Paint, Resources = Names, Objects = [Picture(entries)] };

    private static Sheet Masked(string what, string entries, string mask) =>
        new(18, what) { Content = Paint, Resources = Names, Objects = [Picture(entries), mask], Way = Way.Images };

    private static Sheet Picture(int place, string what, string filter, string data) => new(place, what)
    {
        Content = Paint,
        Resources = Names,
        Objects = [$"<< /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /{filter} >> stream {data}"],
    };

    private static Sheet Jpeg(string what, string data) => new(20, what)
    {
        Content = Paint,
        Resources = Names,
        Objects = ["<< /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode >> stream " + data],
    };
}
