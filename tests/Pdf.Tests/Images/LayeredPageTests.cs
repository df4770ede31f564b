using System.Globalization;
using System.Text;
using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Images;

/// <summary>Pages made of several pictures, turned pages and inline pictures: every layer of them is blank under an area.</summary>
public sealed class LayeredPageTests
{
    private const int Side = BlankArea.Side;
    private const int Strips = 100;

    // A JPEG's units are 16 points here, and one more may be touched.
    private const int Reach = 36;
    private const string Entries = "/Type /XObject /Subtype /Image";
    private const string Scanned = Entries + " /Width 397 /Height 397 /BitsPerComponent 8 /Filter /DCTDecode /ColorSpace";

    [PopplerTheory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_turned_page_is_blank_where_it_should_be(int rotate)
    {
        var file = new PdfBuilder();
        var picture = file.AddStream(Latin(JpegFiles.Stored("restart-progressive.jpg")), $"{Scanned} /DeviceRGB");

        ShouldBeBlank(Page(file, "q 400 0 0 400 0 0 cm /A Do Q", $"/A {picture} 0 R", $"/Rotate {rotate.ToString(CultureInfo.InvariantCulture)}"), 1, rotate);
    }

    [PopplerTheory]
    [InlineData("q 0 400 -400 0 400 0 cm /A Do Q")]
    [InlineData("q -400 0 0 400 400 0 cm /A Do Q")]
    [InlineData("q 400 0 0 -400 0 400 cm /A Do Q")]
    [InlineData("q 380 60 -60 380 30 -10 cm /A Do Q")]
    [InlineData("q 400 0 120 400 -60 0 cm /A Do Q")]
    public void A_turned_slanted_or_mirrored_picture_is_blank_where_it_should_be(string content)
    {
        var file = new PdfBuilder();
        var picture = file.AddStream(Latin(JpegFiles.Stored("grey-progressive.jpg")), $"{Scanned} /DeviceGray");

        ShouldBeBlank(Page(file, content, $"/A {picture} 0 R"), 1);
    }

    // As scanners write them that keep letters apart: paper, the colour of letters, and where the letters are.
    [PopplerFact]
    public void All_layers_of_a_page_are_blank()
    {
        var file = new PdfBuilder();
        var paper = file.AddStream(Latin(JpegFiles.Stored("restart-progressive.jpg")), $"{Scanned} /DeviceRGB");
        var letters = file.AddStream(Latin(Jbig2Writer.Write(Noise(7)).Span), $"{Entries} /Width {Side} /Height {Side} /ImageMask true /Filter /JBIG2Decode");
        var colours = file.AddStream(new string('\x20', 20 * 20 * 3), $"{Entries} /Width 20 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Mask {letters} 0 R");

        ShouldBeBlank(Page(file, "q 400 0 0 400 0 0 cm /A Do /B Do Q", $"/A {paper} 0 R /B {colours} 0 R"), 2);
    }

    [PopplerFact]
    public void Strips_of_a_page_are_blank_where_they_reach_in()
    {
        var (file, content, names) = (new PdfBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < Strips; i++)
        {
            var strip = new Bitmap(Side, Side / Strips, new Jbig2Budget());
            strip.Paint(Noise(i), 0, 0, Combination.Or);
            var number = file.AddStream(
                Latin(Jbig2Writer.Write(strip).Span), $"{Entries} /Width {Side} /Height {Side / Strips} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode");
            content.Append(CultureInfo.InvariantCulture, $"q 400 0 0 4 0 {4 * i} cm /S{i} Do Q\n");
            names.Append(CultureInfo.InvariantCulture, $"/S{i} {number} 0 R ");
        }

        // The area is 50 points high, a strip 4.
        ShouldBeBlank(Page(file, content.ToString(), names.ToString()), 13);
    }

    [PopplerTheory]
    [InlineData("/CS /RGB /BPC 8", 3)]
    [InlineData("/CS /G /BPC 8", 1)]
    [InlineData("/CS /G /BPC 8 /D [1 0]", 1)]
    public void An_inline_picture_is_blank_in_the_area(string entries, int components)
    {
        var samples = Latin([.. Enumerable.Range(0, 40 * 40 * components).Select(index => (byte)((index * 37 % 90) + 'A'))]);
        var content = $"q 400 0 0 400 0 0 cm BI /W 40 /H 40 {entries} ID {samples}\nEI Q";

        ShouldBeBlank(Page(new(), content, ""), 1);
    }

    private static void ShouldBeBlank(byte[] pdf, int pictures, int rotate = 0)
    {
        var redacted = BlankArea.Emptied(pdf);

        redacted.Result.RemovedImages.ShouldBeEmpty();
        redacted.Result.Census.ImagesBlanked.ShouldBeGreaterThanOrEqualTo(pictures);
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value, rotate).ShouldBe(CheckReason.None);
        BlankArea.VerdictOn(pdf, rotate).ShouldBe(CheckReason.ImageInArea);
        BlankArea.WrongPixels(pdf, redacted.Result.Bytes!.Value, Reach, rotate).ShouldBe((0, 0));
    }

    private static byte[] Page(PdfBuilder file, string content, string pictures, string entries = "") =>
        file.Page(content, $"/XObject << {pictures} >>", $"/MediaBox [0 0 400 400] {entries}").Build();

    private static Bitmap Noise(int seed)
    {
        var (bitmap, random) = (new Bitmap(Side, Side, new Jbig2Budget()), new Random(seed));
        for (var i = 0; i < 900; i++)
        {
            bitmap.Row(random.Next(Side)).Slice(random.Next(Side - 12), random.Next(1, 12)).Fill(1);
        }

        return bitmap;
    }

    private static string Latin(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
