using Clona.Pdf.Files;
using Clona.Pdf.Images;
using Clona.Pdf.Objects;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>JBIG2 of foreign files: what is decoded and written anew looks as poppler draws the original.</summary>
[Trait("Category", "Full")]
public sealed class Jbig2Tests(ITestOutputHelper output)
{
    private const int MostPixels = 4_000_000;
    private const double LeastDecoded = 0.9;

    [CorporaFact]
    public void Pictures_written_anew_look_as_before()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (File.ReadAllBytes(path) is var bytes && bytes.AsSpan().IndexOf("JBIG2Decode"u8) >= 0 && PdfFile.Open(bytes).File is { } file)
            {
                foreach (var picture in PicturesOf(file))
                {
                    var verdict = VerdictOn(file, picture);
                    tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
                    output.WriteLine($"{verdict} {path}");
                }
            }
        }

        output.WriteLine(string.Join(", ", tally));
        tally.ShouldNotContainKey("different");
        ((double)tally.GetValueOrDefault("same") / tally.Values.Sum()).ShouldBeGreaterThan(LeastDecoded);
    }

    private static IEnumerable<PdfStream> PicturesOf(PdfFile file) => file.ObjectNumbers
        .Select(number => file.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
        .Where(stream => stream.Dictionary["Filter"] is PdfName { Value: "JBIG2Decode" } && SampleFormat.OfPicture(stream.Dictionary, file) is { } format
            && format.Width * format.Height < MostPixels);

    private static string VerdictOn(PdfFile file, PdfStream picture)
    {
        var alone = new PdfStream(picture.Dictionary.With("SMask", null).With("Mask", null), picture.EncodedBytes);
        if (new ImageBlanker(file).Blank(alone, [], _ => throw new InvalidOperationException("no mask")) is not { } anew)
        {
            return "not decoded";
        }

        var shared = BilevelImages.SharedBy(picture, file) is { } globals ? file.Decode(globals) : null;
        return Poppler.PixelsOf(Page(picture, shared)).AsSpan().SequenceEqual(Poppler.PixelsOf(Page(anew, null))) ? "same" : "different";
    }

    private static byte[] Page(PdfStream picture, ReadOnlyMemory<byte>? globals)
    {
        var (width, height) = (picture.Dictionary["Width"], picture.Dictionary["Height"]);
        var file = new PdfBuilder();
        var shared = globals is { } data ? $"/DecodeParms << /JBIG2Globals {file.AddStream(System.Text.Encoding.Latin1.GetString(data.Span))} 0 R >>" : "";
        var image = file.AddStream(
            System.Text.Encoding.Latin1.GetString(picture.EncodedBytes.Span),
            $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode {shared}");
        return file.Page($"q {width} 0 0 {height} 0 0 cm /P Do Q", $"/XObject << /P {image} 0 R >>", $"/MediaBox [0 0 {width} {height}]").Build();
    }
}
