using System.Globalization;
using System.IO.Compression;
using System.Text;
using Clona.EndToEnd.Tests.Programs;
using Clona.Scans.Pictures;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Makes scans of printed pages: drawn by pdftoppm, made crooked and noisy, and put into a PDF as one picture a page.</summary>
internal static class ScanMaker
{
    private static readonly Encoding Latin = Encoding.Latin1;

    /// <summary>A scan whose pages are JPEG pictures.</summary>
    /// <param name="folder">Takes the file.</param>
    /// <param name="pdf">The printed document.</param>
    /// <param name="name">Name of the scan.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    /// <param name="content">What else each page paints, with {picture} where the picture is painted and /F for a font.</param>
    /// <param name="options">How poppler is to write the pictures.</param>
    public static string Jpeg(
        TemporaryFolder folder, string pdf, string name, int dotsPerInch, string content = "{picture}", string options = "quality=80,optimize=y")
    {
        var pages = Draw(folder, pdf, name, dotsPerInch, ["-jpeg", "-jpegopt", options], ".jpg").Select(file =>
        {
            var jpeg = File.ReadAllBytes(file);
            var (width, height) = SizeOf(jpeg);
            return new ScannedSheet(width, height, "/DeviceRGB", 8, "/DCTDecode", jpeg) { Content = content };
        });
        return Write(folder, name, dotsPerInch, [.. pages]);
    }

    /// <summary>A scan whose pages are pictures in JPEG 2000, a twentieth as large as their samples.</summary>
    public static string Jpeg2000(TemporaryFolder folder, string pdf, string name, int dotsPerInch)
    {
        var pages = Draw(folder, pdf, name, dotsPerInch, [], ".ppm").Select(file =>
        {
            var picture = PortableMap.Read(File.ReadAllBytes(file)).ShouldNotBeNull();
            ExternalProgram.Run("opj_compress", ["-r", "20", "-i", file, "-o", file + ".jp2"]).ExitCode.ShouldBe(0);
            return new ScannedSheet(picture.Width, picture.Height, "/DeviceRGB", 8, "/JPXDecode", File.ReadAllBytes(file + ".jp2"));
        });
        return Write(folder, name, dotsPerInch, [.. pages]);
    }

    /// <summary>A scan whose pages are grey pictures that lie crookedly and have noise, the same each time.</summary>
    public static string Noisy(TemporaryFolder folder, string pdf, string name, int dotsPerInch, double degrees, int noise)
    {
        var pages = Draw(folder, pdf, name, dotsPerInch, ["-gray"], ".pgm").Select(file =>
        {
            var (width, height, pixels) = ReadGray(File.ReadAllBytes(file));
            var worn = Worn(width, height, pixels, degrees, noise);
            return new ScannedSheet(width, height, "/DeviceGray", 8, "/FlateDecode", Packed(worn));
        });
        return Write(folder, name, dotsPerInch, [.. pages]);
    }

    /// <summary>A scan whose pages are colour pictures that went through <paramref name="wear"/>.</summary>
    public static string Worn(TemporaryFolder folder, string pdf, string name, int dotsPerInch, Func<ColorPicture, ColorPicture> wear)
    {
        var pages = Draw(folder, pdf, name, dotsPerInch, [], ".ppm").Select(file =>
        {
            var worn = wear(PortableMap.Read(File.ReadAllBytes(file)).ShouldNotBeNull());
            return new ScannedSheet(worn.Width, worn.Height, "/DeviceRGB", 8, "/FlateDecode", Packed(worn.Samples));
        });
        return Write(folder, name, dotsPerInch, [.. pages]);
    }

    /// <summary>A scan whose pages are black and white.</summary>
    public static string BlackAndWhite(TemporaryFolder folder, string pdf, string name, int dotsPerInch)
    {
        var pages = Draw(folder, pdf, name, dotsPerInch, ["-gray"], ".pgm").Select(file =>
        {
            var (width, height, pixels) = ReadGray(File.ReadAllBytes(file));
            var row = (width + 7) / 8;
            var bits = new byte[row * height];
            for (var i = 0; i < pixels.Length; i++)
            {
                bits[(i / width * row) + (i % width / 8)] |= (byte)(pixels[i] > 150 ? 0x80 >> (i % width % 8) : 0);
            }

            return new ScannedSheet(width, height, "/DeviceGray", 1, "/FlateDecode", Packed(bits));
        });
        return Write(folder, name, dotsPerInch, [.. pages]);
    }

    private static IEnumerable<string> Draw(
        TemporaryFolder folder, string pdf, string name, int dotsPerInch, string[] form, string extension)
    {
        var result = ExternalProgram.Run(
            "pdftoppm", [.. form, "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), pdf, folder.File(name + "-page")]);
        result.ExitCode.ShouldBe(0, result.Errors);
        return Directory.EnumerateFiles(folder.Path, name + "-page*" + extension).Order(StringComparer.Ordinal);
    }

    private static (int Width, int Height) SizeOf(byte[] jpeg)
    {
        for (var at = 2; ; at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]))
        {
            if (jpeg[at + 1] is 0xC0 or 0xC1 or 0xC2)
            {
                return ((jpeg[at + 7] << 8) | jpeg[at + 8], (jpeg[at + 5] << 8) | jpeg[at + 6]);
            }
        }
    }

    private static (int Width, int Height, byte[] Pixels) ReadGray(byte[] file)
    {
        var head = Latin.GetString(file, 0, 40).Split('\n');
        var size = head[1].Split(' ').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (size[0], size[1], file[^(size[0] * size[1])..]);
    }

    private static byte[] Worn(int width, int height, byte[] pixels, double degrees, int noise)
    {
        var random = new Random(11);
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var worn = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (dx, dy) = (x - (width / 2), y - (height / 2));
                var (fromX, fromY) = ((int)((dx * cos) + (dy * sin)) + (width / 2), (int)((dy * cos) - (dx * sin)) + (height / 2));
                var value = fromX >= 0 && fromY >= 0 && fromX < width && fromY < height ? pixels[(fromY * width) + fromX] : 255;
                worn[(y * width) + x] = (byte)Math.Clamp((value * 0.85) + 20 + random.Next(-noise, noise + 1), 0, 255);
            }
        }

        return worn;
    }

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(data);
        }

        return packed.ToArray();
    }

    private static string Write(TemporaryFolder folder, string name, int dotsPerInch, IReadOnlyList<ScannedSheet> sheets)
    {
        using var file = new MemoryStream();
        List<long> places = [];
        Text("%PDF-1.4\n");
        Item("<< /Type /Catalog /Pages 2 0 R >>");
        Item($"<< /Type /Pages /Count {sheets.Count} /Kids [{string.Join(' ', sheets.Select((_, i) => $"{3 + (3 * i)} 0 R"))}] >>");
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            var (width, height) = (Points(sheet.Width, dotsPerInch), Points(sheet.Height, dotsPerInch));
            Item($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {4 + (3 * i)} 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /Im {5 + (3 * i)} 0 R >> >> >>");
            var show = Latin.GetBytes(sheet.Content.Replace("{picture}", $"q {width} 0 0 {height} 0 0 cm /Im Do Q", StringComparison.Ordinal));
            Item($"<< /Length {show.Length} >>", show);
            Item(
                $"<< /Type /XObject /Subtype /Image /Width {sheet.Width} /Height {sheet.Height} /ColorSpace {sheet.Space} /BitsPerComponent {sheet.Bits} /Filter {sheet.Filter} /Length {sheet.Data.Length} >>",
                sheet.Data);
        }

        var table = file.Length;
        Text($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n" + string.Concat(places.Select(place => $"{place:D10} 00000 n \n")));
        Text($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        File.WriteAllBytes(folder.File(name + ".pdf"), file.ToArray());
        return folder.File(name + ".pdf");

        void Text(string text) => file.Write(Latin.GetBytes(text));

        void Item(string dictionary, byte[]? data = null)
        {
            places.Add(file.Length);
            Text($"{places.Count} 0 obj\n{dictionary}\n");
            if (data is not null)
            {
                Text("stream\n");
                file.Write(data);
                Text("\nendstream\n");
            }

            Text("endobj\n");
        }
    }

    private static string Points(int pixels, int dotsPerInch) => (pixels * 72.0 / dotsPerInch).ToString("0.###", CultureInfo.InvariantCulture);
}
