using System.Text;
using Clona.Pdf.Images.Jpeg;
using Clona.Pdf.Objects;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Images;

/// <summary>A JPEG loses the blocks under an area and keeps all others as they are.</summary>
public sealed class JpegBlankingTests
{
    private const string FourInks = "four inks";
    private const string TurnedInks = "four inks, turned";

    // Sixteen points: the largest unit of blocks, of which one more may be touched, and what chroma spreads.
    private const int Reach = 18;

    /// <summary>Options of pdftoppm, or files beside this one, and the colour space.</summary>
    public static TheoryData<string, string> Forms { get; } = new()
    {
        { "quality=85", "/DeviceRGB" },
        { "quality=30", "/DeviceRGB" },
        { "quality=85,optimize=y", "/DeviceRGB" },
        { "quality=85,progressive=y", "/DeviceRGB" },
        { "quality=20,progressive=y,optimize=y", "/DeviceRGB" },
        { "grey.jpg", "/DeviceGray" },
        { "grey.jpg", "/DeviceGray /Decode [1 0]" },
        { "grey-progressive.jpg", "/DeviceGray" },
        { "restart-progressive.jpg", "/DeviceRGB" },
        { "several-scans.jpg", "/DeviceRGB" },
        { FourInks, "/DeviceCMYK" },
        { FourInks, "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]" },
        { TurnedInks, "/DeviceCMYK" },
    };

    [PopplerTheory]
    [MemberData(nameof(Forms))]
    public void The_area_is_white_and_the_rest_as_it_was(string name, string space)
    {
        var jpeg = JpegOf(name);
        var pdf = Pdf(jpeg, space);

        var redacted = BlankArea.Emptied(pdf);

        redacted.Result.RemovedImages.ShouldBeEmpty(name);
        redacted.Result.Census.ImagesBlanked.ShouldBe(1, name);
        BlankArea.WrongPixels(pdf, redacted.Result.Bytes!.Value, Reach).ShouldBe((0, 0), name);
        JpegOf(redacted).Length.ShouldBeLessThanOrEqualTo((int)(jpeg.Length * 1.01) + 40, name);
    }

    [PopplerTheory]
    [MemberData(nameof(Forms))]
    public void The_verifier_sees_by_itself_whether_the_area_is_empty(string name, string space)
    {
        var pdf = Pdf(JpegOf(name), space);

        BlankArea.VerdictOn(BlankArea.Emptied(pdf).Result.Bytes!.Value).ShouldBe(CheckReason.None, name);
        BlankArea.VerdictOn(pdf).ShouldBe(CheckReason.ImageInArea, name);
        BlankArea.VerdictOn(BlankArea.Emptied(pdf).Result.Bytes!.Value, wider: 30).ShouldBe(CheckReason.ImageInArea, name);
    }

    [PopplerTheory]
    [MemberData(nameof(Forms))]
    public void Coefficients_of_other_blocks_stay_as_they_are(string name, string space)
    {
        var jpeg = JpegOf(name);

        var blank = JpegOf(BlankArea.Emptied(Pdf(jpeg, space)));

        var (was, now) = (JpegFile.Read(jpeg)!, JpegFile.Read(blank)!);
        now.Scans.Select(scan => (scan.Parts.Count, scan.First, scan.Last, scan.Before, scan.Left))
            .ShouldBe(was.Scans.Select(scan => (scan.Parts.Count, scan.First, scan.Last, scan.Before, scan.Left)), name);
        ChangedBlocks(was, now).ShouldAllBe(block => block.X > 130 && block.X < 270 && block.Y > 130 && block.Y < 270, name);
    }

    [Fact]
    public void A_picture_in_arithmetic_codes_goes_as_a_whole() =>
        BlankArea.Emptied(Pdf(JpegOf("arithmetic.jpg"), "/DeviceRGB")).Result.Census.ImagesRemovedWhole.ShouldBe(1);

    [PopplerTheory]
    [InlineData("/DeviceGray", 397)]
    [InlineData("/DeviceRGB", 400)]
    public void A_picture_that_is_not_what_the_document_says_goes_as_a_whole(string space, int width) =>
        BlankArea.Emptied(Pdf(JpegOf("quality=85"), space, width)).Result.Census.ImagesRemovedWhole.ShouldBe(1);

    [PopplerTheory]
    [InlineData("quality=85", 200)]
    [InlineData("quality=85", 2000)]
    [InlineData("quality=85,progressive=y", 2000)]
    [InlineData("several-scans.jpg", 2000)]
    public void A_picture_that_is_cut_off_goes_as_a_whole(string name, int length) =>
        BlankArea.Emptied(Pdf(JpegOf(name)[..length], "/DeviceRGB")).Result.Census.ImagesRemovedWhole.ShouldBe(1);

    [Fact]
    public void A_soft_mask_in_JPEG_is_opaque_in_the_area()
    {
        var file = new PdfBuilder();
        var jpeg = Encoding.Latin1.GetString(JpegOf("grey.jpg"));
        const string Entries = "/Type /XObject /Subtype /Image /Width 397 /Height 397 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode";
        var picture = file.AddStream(jpeg, $"{Entries} /SMask {file.AddStream(jpeg, Entries)} 0 R");

        var redacted = BlankArea.Emptied(file.Page("q 397 0 0 397 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>", "/MediaBox [0 0 400 400]").Build());

        redacted.Result.Census.ImagesBlanked.ShouldBe(1);
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value).ShouldBe(CheckReason.None);
    }

    private static byte[] JpegOf(string name) => name switch
    {
        FourInks => JpegOfInks(JpegOf("grey.jpg"), transform: 0),
        TurnedInks => JpegOfInks(JpegOf("grey.jpg"), transform: 2),
        _ when name.EndsWith(".jpg", StringComparison.Ordinal) => JpegFiles.Stored(name),
        _ => Jpeg(["-jpeg", "-jpegopt", name]),
    };

    // A grey picture four times: nothing here writes inks, and a scan of its own is the same for any component.
    private static byte[] JpegOfInks(byte[] grey, byte transform)
    {
        var file = JpegFile.Read(grey)!;
        List<byte> bytes = [0xFF, 0xD8, 0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform];
        foreach (var (marker, segment) in file.Segments.Where(segment => segment.Marker is 0xC0 or 0xC4 or 0xDB))
        {
            bytes.AddRange(marker != 0xC0 ? segment.ToArray() : [0xFF, 0xC0, 0, 20, .. segment[4..9].ToArray(), 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]);
        }

        for (byte ink = 1; ink <= 4; ink++)
        {
            bytes.AddRange([0xFF, 0xDA, 0, 8, 1, ink, 0, 0, 63, 0, .. file.Scans[0].Data.Span]);
        }

        return [.. bytes, 0xFF, 0xD9];
    }

    private static IEnumerable<(int X, int Y)> ChangedBlocks(JpegFile was, JpegFile now)
    {
        var (before, after) = (JpegCoefficients.Read(was)!, JpegCoefficients.Read(now)!);
        for (var component = 0; component < was.Frame.Components.Count; component++)
        {
            var (across, down) = was.Frame.Padded(component);
            for (var block = 0; block < across * down; block++)
            {
                if (!before.Of(component, block).SequenceEqual(after.Of(component, block)))
                {
                    yield return (block % across * was.Frame.Width / across, block / across * was.Frame.Height / down);
                }
            }
        }
    }

    // Lines, letters and colours: blocks of every kind, up to the edge.
    private static byte[] Jpeg(string[] options)
    {
        var drawing = new StringBuilder();
        var random = new Random(3);
        for (var i = 0; i < 400; i++)
        {
            drawing.Append(System.Globalization.CultureInfo.InvariantCulture, $"{random.NextDouble():0.##} {random.NextDouble():0.##} {random.NextDouble():0.##} rg ")
                .Append(System.Globalization.CultureInfo.InvariantCulture, $"{random.Next(397)} {random.Next(397)} {random.Next(1, 40)} {random.Next(1, 12)} re f\n");
        }

        var path = Path.Join(Path.GetTempPath(), $"clona-jpeg-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(path, new PdfBuilder().Page(drawing.ToString(), "", "/MediaBox [0 0 397 397]").Build());
            return Poppler.PixelsIn(path, options);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Pdf(byte[] jpeg, string space, int width = 397)
    {
        var file = new PdfBuilder();
        var picture = file.AddStream(
            Encoding.Latin1.GetString(jpeg),
            $"/Type /XObject /Subtype /Image /Width {width} /Height 397 /ColorSpace {space} /BitsPerComponent 8 /Filter /DCTDecode");
        return file.Page("q 397 0 0 397 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>", "/MediaBox [0 0 400 400]").Build();
    }

    private static ReadOnlyMemory<byte> JpegOf(Redacted redacted) => redacted.Output.ObjectNumbers
        .Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
        .Single(stream => stream.Dictionary["Filter"] is PdfName { Value: "DCTDecode" }).EncodedBytes;
}
