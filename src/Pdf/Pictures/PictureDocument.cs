using Clona.Pdf.Layers;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Pictures;

/// <summary>Makes a PDF of a picture file, a page a picture, so that it goes the way of a scan.</summary>
/// <remarks>
/// Only samples are taken over: what else the file holds (EXIF with places and times, thumbnails, XMP, comments, text of PNG) stays behind.
/// Compressed data goes over as it is where PDF knows the codec; its size is checked by whoever decodes it.
/// </remarks>
public static class PictureDocument
{
    private const double PointsPerInch = 72;

    // Millimetres do not matter here: a page of more than two hundred inches is beyond what readers show.
    private const double LongestSide = 14_400;

    /// <summary>The PDF, or why there is none.</summary>
    public static (ReadOnlyMemory<byte> Pdf, PictureFault Fault) Of(ReadOnlyMemory<byte> file)
    {
        var (pages, fault) = file.Span switch
        {
            [0x89, 0x50, 0x4E, 0x47, ..] => PngPicture.Read(file),
            [0xFF, 0xD8, 0xFF, ..] => JpegPicture.Read(file),
            [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => TiffPictures.Read(file),
            _ => ([], PictureFault.Unsupported),
        };
        return fault != PictureFault.None ? (default, fault) : (Write(pages), PictureFault.None);
    }

    private static ReadOnlyMemory<byte> Write(IReadOnlyList<PicturePage> pages)
    {
        var sink = new ByteSink(64 << 10);
        sink.Write("%PDF-1.7\n"u8);
        List<int> places = [];
        var (catalog, tree) = (new PdfReference(1, 0), new PdfReference(2, 0));
        var next = 3;
        List<PdfReference> kids = [];
        List<(PdfReference Place, PdfObject Value, ReadOnlyMemory<byte>? Data)> objects = [];
        foreach (var page in pages)
        {
            var images = page.Parts.Select(part => (Place: new PdfReference(next++, 0), Part: part)).ToList();
            var (content, sheet) = (new PdfReference(next++, 0), new PdfReference(next++, 0));
            objects.AddRange(images.Select(image => (image.Place, (PdfObject)Sized(image.Part), (ReadOnlyMemory<byte>?)image.Part.Data)));
            var show = Show(page, [.. images.Select(image => image.Part)], out var width, out var height);
            objects.Add((content, new PdfDictionary([new("Length", PdfNumber.Of(show.Length))]), show));
            objects.Add((sheet, Sheet(tree, content, [.. images.Select(image => image.Place)], width, height), null));
            kids.Add(sheet);
        }

        objects.Insert(0, (catalog, new PdfDictionary([new("Type", new PdfName("Catalog")), new("Pages", tree)]), null));
        objects.Insert(1, (tree, new PdfDictionary([new("Type", new PdfName("Pages")), new("Count", PdfNumber.Of(kids.Count)), new("Kids", new PdfArray([.. kids]))]), null));
        foreach (var (place, value, data) in objects.OrderBy(item => item.Place.Number))
        {
            places.Add(sink.Length);
            Write(sink, place, value, data);
        }

        var table = sink.Length;
        sink.Write(FileUpdate.Ascii($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => sink.Write(FileUpdate.Ascii($"{place:D10} 00000 n \n")));
        sink.Write(FileUpdate.Ascii($"trailer\n<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return sink.ToArray();
    }

    private static PdfDictionary Sized(PicturePart part) => part.Dictionary
        .With("Type", new PdfName("XObject")).With("Subtype", new PdfName("Image"))
        .With("Width", PdfNumber.Of(part.Width)).With("Height", PdfNumber.Of(part.Height)).With("Length", PdfNumber.Of(part.Data.Length));

    private static void Write(ByteSink sink, PdfReference place, PdfObject value, ReadOnlyMemory<byte>? data)
    {
        sink.Write(FileUpdate.Ascii($"{place.Number} 0 obj\n"));
        ObjectSerializer.Write(sink, value);
        if (data is { } bytes)
        {
            sink.Write("\nstream\n"u8);
            sink.Write(bytes.Span);
            sink.Write("\nendstream"u8);
        }

        sink.Write("\nendobj\n"u8);
    }

    private static PdfDictionary Sheet(PdfReference tree, PdfReference content, PdfReference[] images, double width, double height) => new(
    [
        new("Type", new PdfName("Page")),
        new("Parent", tree),
        new("MediaBox", new PdfArray([PdfNumber.Of(0), PdfNumber.Of(0), new PdfNumber(width, IsInteger: false), new PdfNumber(height, IsInteger: false)])),
        new("Contents", content),
        new("Resources", new PdfDictionary(
            [new("XObject", new PdfDictionary([.. images.Select((image, i) => KeyValuePair.Create<string, PdfObject>("I" + Number(i), image))]))])),
    ]);

    private static byte[] Show(PicturePage page, PicturePart[] parts, out double width, out double height)
    {
        var scale = Math.Min(PointsPerInch / page.DotsPerInch, LongestSide / Math.Max(page.Width, page.Height));
        var (across, down) = (page.Width * scale, page.Height * scale);
        (width, height) = page.Orientation >= 5 ? (down, across) : (across, down);
        var (a, b, c, d, e, f) = page.Orientation switch
        {
            2 => (-1, 0, 0, 1, across, 0.0),
            3 => (-1, 0, 0, -1, across, down),
            4 => (1, 0, 0, -1, 0.0, down),
            5 => (0, -1, -1, 0, down, across),
            6 => (0, -1, 1, 0, 0.0, across),
            7 => (0, 1, 1, 0, 0.0, 0.0),
            8 => (0, 1, -1, 0, down, 0.0),
            _ => (1, 0, 0, 1, 0.0, 0.0),
        };
        var sink = new ByteSink();
        sink.Write(FileUpdate.Ascii($"q {a} {b} {c} {d} {e:0.####} {f:0.####} cm\n"));
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            sink.Write(FileUpdate.Ascii(
                $"q {part.Width * scale:0.####} 0 0 {part.Height * scale:0.####} {part.Left * scale:0.####} {down - ((part.Top + part.Height) * scale):0.####} cm /I{i} Do Q\n"));
        }

        sink.Write("Q\n"u8);
        return sink.ToArray();
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
