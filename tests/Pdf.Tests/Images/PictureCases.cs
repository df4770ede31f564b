using System.Globalization;
using System.IO.Compression;
using System.Text;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Images;

/// <summary>A picture of 40 × 40 samples in every way a page can hold one, placed on a page of 400 × 400 points.</summary>
internal static class PictureCases
{
    private const int Side = 40;

    /// <summary>Name, colour space and bits of pictures whose samples are noise.</summary>
    public static TheoryData<string, string, int, int> Spaces { get; } = new()
    {
        { "gray", "/DeviceGray", 1, 8 },
        { "gray of one bit", "/DeviceGray", 1, 1 },
        { "gray of two bits", "/DeviceGray", 1, 2 },
        { "gray of four bits", "/DeviceGray", 1, 4 },
        { "gray of sixteen bits", "/DeviceGray", 1, 16 },
        { "red, green, blue", "/DeviceRGB", 3, 8 },
        { "red, green, blue of four bits", "/DeviceRGB", 3, 4 },
        { "calibrated", "[/CalRGB << /WhitePoint [0.9505 1 1.089] /Matrix [0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505] >>]", 3, 8 },
        { "inks", "/DeviceCMYK", 4, 8 },
        { "Lab", "[/Lab << /WhitePoint [0.96 1 0.82] /Range [-100 100 -100 100] >>]", 3, 8 },
        { "spot", "[/Separation /Ink /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 1 0] /N 1 >>]", 1, 8 },
        { "table", "[/Indexed /DeviceRGB 3 <000000 FF0000 FFFFFF 0000FF>]", 1, 2 },
        { "table of bytes", "[/Indexed /DeviceGray 255 <" + string.Concat(Enumerable.Range(0, 256).Select(value => value.ToString("X2", CultureInfo.InvariantCulture))) + ">]", 1, 8 },
    };

    /// <summary>How pictures are placed.</summary>
    public static TheoryData<string, string> Placements { get; } = new()
    {
        { "upright", "q 300 0 0 300 50 50 cm /Picture Do Q" },
        { "turned", "q 200 100 -100 200 150 50 cm /Picture Do Q" },
        { "by a right angle", "q 0 300 -300 0 350 50 cm /Picture Do Q" },
        { "mirrored", "q -300 0 0 300 350 50 cm /Picture Do Q" },
        { "upside down", "q 300 0 0 -300 50 350 cm /Picture Do Q" },
        { "slanted", "q 250 0 80 300 30 50 cm /Picture Do Q" },
        { "in a form", "q 1.5 0 0 1.5 20 20 cm /Form Do Q" },
        { "over an edge of the area", "q 80 0 0 80 110 140 cm /Picture Do Q" },
        { "inline", "q 300 0 0 300 50 50 cm {inline} Q" },
    };

    /// <summary>A page that paints <paramref name="content"/>, in which <c>/Picture</c> is an image of noise.</summary>
    public static byte[] Pdf(string content, string space = "/DeviceGray", int components = 1, int bits = 8, string entries = "", string filter = "", string page = "")
    {
        var file = new PdfBuilder();
        var samples = Noise(components * bits);
        var data = Encode(samples, filter);
        var picture = file.AddStream(data, $"/Type /XObject /Subtype /Image {Dictionary(space, bits)} {entries.Replace("{mask}", Mask(file), StringComparison.Ordinal)} {filter}");
        var form = file.AddStream("q 150 0 0 150 30 30 cm /Picture Do Q", $"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /XObject << /Picture {picture} 0 R >> >>");
        var inline = $"BI {Dictionary(space, bits)} ID {samples}\nEI";
        return file.Page(content.Replace("{inline}", inline, StringComparison.Ordinal), $"/XObject << /Picture {picture} 0 R /Form {form} 0 R >>", "/MediaBox [0 0 400 400]" + page).Build();
    }

    private static string Dictionary(string space, int bits) => space.Length == 0
        ? $"/Width {Side} /Height {Side} /ImageMask true"
        : $"/Width {Side} /Height {Side} /ColorSpace {space} /BitsPerComponent {bits}";

    private static string Mask(PdfBuilder file) =>
        $"{file.AddStream(Noise(8), $"/Type /XObject /Subtype /Image /Width {Side} /Height {Side} /ColorSpace /DeviceGray /BitsPerComponent 8")} 0 R";

    // The same on every machine, and no letter of it looks like the end of an inline image.
    private static string Noise(int bitsOfSample)
    {
        var random = new Random(7);
        var bytes = new byte[((Side * bitsOfSample) + 7) / 8 * Side];
        random.NextBytes(bytes);
        return Encoding.Latin1.GetString(bytes);
    }

    private static string Encode(string samples, string filter)
    {
        var bytes = Encoding.Latin1.GetBytes(samples);
        if (filter.Contains("ASCIIHex", StringComparison.Ordinal))
        {
            return Convert.ToHexString(bytes) + ">";
        }

        if (!filter.Contains("Flate", StringComparison.Ordinal))
        {
            return samples;
        }

        if (filter.Contains("/Predictor 15", StringComparison.Ordinal))
        {
            bytes = [.. bytes.Chunk(Side).SelectMany(row => row.Prepend((byte)0))];
        }

        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Optimal))
        {
            deflate.Write(bytes);
        }

        return Encoding.Latin1.GetString(output.ToArray());
    }
}
