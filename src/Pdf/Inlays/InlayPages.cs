using Clona.Pdf.Layers;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Inlays;

/// <summary>Makes a PDF of the pictures of a document of another format, a page each, to have them drawn and read.</summary>
public static class InlayPages
{
    /// <summary>
    /// White paper around each picture, in points: ink at the edge of a scan is a shadow and passed over, at the edge of a picture it may
    /// be half a line.
    /// </summary>
    public const double Margin = 18;

    private const int ObjectsOfPage = 3;

    /// <summary>Columns and rows of a PNG or JPEG file; null where no page can be made of it.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlyMemory<byte> file) =>
        InlayPicture.Read(file) is { } picture ? (picture.Width, picture.Height) : null;

    /// <summary>The PDF of the pictures that <see cref="SizeOf"/> knows; one whose samples are damaged becomes an empty page.</summary>
    /// <param name="pictures">The files, with the width and height of their pages in points, margins counted.</param>
    public static ReadOnlyMemory<byte> Of(IReadOnlyList<(ReadOnlyMemory<byte> File, double Width, double Height)> pictures)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        var sink = new ByteSink(64 << 10);
        sink.Write("%PDF-1.7\n"u8);
        List<int> places = [];
        Write(new PdfDictionary([new("Type", new PdfName("Catalog")), new("Pages", new PdfReference(2, 0))]), null);
        var kids = Enumerable.Range(0, pictures.Count).Select(index => (PdfObject)new PdfReference(3 + (index * ObjectsOfPage), 0));
        Write(new PdfDictionary([new("Type", new PdfName("Pages")), new("Count", PdfNumber.Of(pictures.Count)), new("Kids", new PdfArray([.. kids]))]), null);
        foreach (var (file, width, height) in pictures)
        {
            var first = places.Count + 1;
            var image = InlayPicture.Read(file) is { } picture ? Drawable(picture) : null;
            var content = image is null ? [] : FileUpdate.Ascii($"{width - (2 * Margin):0.####} 0 0 {height - (2 * Margin):0.####} {Margin:0.####} {Margin:0.####} cm /I Do\n");
            Write(Sheet(first, width, height), null);
            Write(new PdfDictionary([new("Length", PdfNumber.Of(content.Length))]), content);
            Write((image?.Dictionary ?? new PdfDictionary()).With("Type", new PdfName("XObject")).With("Subtype", new PdfName("Image"))
                .With("Length", PdfNumber.Of(image?.EncodedBytes.Length ?? 0)), image?.EncodedBytes ?? default);
        }

        var table = sink.Length;
        sink.Write(FileUpdate.Ascii($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => sink.Write(FileUpdate.Ascii($"{place:D10} 00000 n \n")));
        sink.Write(FileUpdate.Ascii($"trailer\n<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return sink.ToArray();

        void Write(PdfDictionary value, ReadOnlyMemory<byte>? data)
        {
            places.Add(sink.Length);
            sink.Write(FileUpdate.Ascii($"{places.Count} 0 obj\n"));
            ObjectSerializer.Write(sink, value);
            if (data is { } bytes)
            {
                sink.Write("\nstream\n"u8);
                sink.Write(bytes.Span);
                sink.Write("\nendstream"u8);
            }

            sink.Write("\nendobj\n"u8);
        }
    }

    private static PdfDictionary Sheet(int first, double width, double height) => new(
    [
        new("Type", new PdfName("Page")),
        new("Parent", new PdfReference(2, 0)),
        new("MediaBox", new PdfArray([PdfNumber.Of(0), PdfNumber.Of(0), new PdfNumber(width, IsInteger: false), new PdfNumber(height, IsInteger: false)])),
        new("Contents", new PdfReference(first + 1, 0)),
        new("Resources", new PdfDictionary([new("XObject", new PdfDictionary([new("I", new PdfReference(first + 2, 0))]))])),
    ]);

    // Readers of PDF know no transparency within the samples: what is transparent shows the paper.
    private static PdfStream? Drawable(InlayPicture picture)
    {
        if (picture.Png is not { HasAlpha: true } form)
        {
            return picture.Image;
        }

        if (new NoObjects().Decode(picture.Image) is not { } samples)
        {
            return null;
        }

        var (step, colors) = (form.Bits / 8, form.Colors - 1);
        var pixels = Math.Min(picture.Width * picture.Height, samples.Length / (form.Colors * step));
        var plain = new byte[picture.Width * picture.Height * colors];
        for (var pixel = 0; pixel < pixels; pixel++)
        {
            var source = samples.Span.Slice(pixel * form.Colors * step, form.Colors * step);
            var alpha = source[colors * step];
            for (var color = 0; color < colors; color++)
            {
                plain[(pixel * colors) + color] = (byte)(255 - ((255 - source[color * step]) * alpha / 255));
            }
        }

        return new PdfStream(
            picture.Image.Dictionary.With("Filter", null).With("DecodeParms", null).With("BitsPerComponent", PdfNumber.Of(8))
                .With("ColorSpace", new PdfName(colors == 1 ? "DeviceGray" : "DeviceRGB")),
            plain);
    }
}
