using System.Security.Cryptography;
using System.Text;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Images;

/// <summary>A baseline JPEG loses the blocks under an area and keeps all others as they are.</summary>
public sealed class JpegBlankingTests
{
    private const string Grey = "grey";
    private const int Side = 400;

    // Sixteen points: the largest unit of blocks, of which one more may be touched, and what chroma spreads.
    private const int Reach = 18;
    private static readonly PdfRectangle Area = new(150, 150, 250, 200);

    public static TheoryData<string, string[]> Forms { get; } = new()
    {
        { "colour", ["-jpeg", "-jpegopt", "quality=85"] },
        { "coarse colour", ["-jpeg", "-jpegopt", "quality=30"] },
        { "tables of its own", ["-jpeg", "-jpegopt", "quality=85,optimize=y"] },
        { Grey, [] },
    };

    [PopplerTheory]
    [MemberData(nameof(Forms))]
    public void The_area_is_white_and_the_rest_as_it_was(string name, string[] options)
    {
        var jpeg = JpegOf(name, options);
        var pdf = Pdf(jpeg, name == Grey ? "/DeviceGray" : "/DeviceRGB");

        var redacted = Emptied(pdf);

        redacted.Result.RemovedImages.ShouldBeEmpty(name);
        redacted.Result.Census.ImagesBlanked.ShouldBe(1, name);
        WrongPixels(Poppler.PixelsOf(pdf), Poppler.PixelsOf(redacted.Result.Bytes!.Value)).ShouldBe((0, 0), name);
        JpegOf(redacted).Length.ShouldBeLessThanOrEqualTo((int)(jpeg.Length * 1.01) + 40, name);
    }

    [PopplerTheory]
    [MemberData(nameof(Forms))]
    public void The_verifier_sees_by_itself_whether_the_area_is_empty(string name, string[] options)
    {
        var pdf = Pdf(JpegOf(name, options), name == Grey ? "/DeviceGray" : "/DeviceRGB");

        VerdictOf(Emptied(pdf).Result.Bytes!.Value).ShouldBe(CheckReason.None, name);
        VerdictOf(pdf).ShouldBe(CheckReason.ImageInArea, name);
    }

    [PopplerTheory]
    [InlineData("-jpegopt", "quality=85,progressive=y")]
    public void A_progressive_picture_goes_as_a_whole(string option, string value) =>
        Emptied(Pdf(Jpeg(["-jpeg", option, value]), "/DeviceRGB")).Result.Census.ImagesRemovedWhole.ShouldBe(1);

    [PopplerTheory]
    [InlineData("/DeviceGray", 397)]
    [InlineData("/DeviceRGB", 400)]
    public void A_picture_that_is_not_what_the_document_says_goes_as_a_whole(string space, int width) =>
        Emptied(Pdf(Jpeg(["-jpeg"]), space, width)).Result.Census.ImagesRemovedWhole.ShouldBe(1);

    [PopplerTheory]
    [InlineData(200)]
    [InlineData(2000)]
    public void A_picture_that_is_cut_off_goes_as_a_whole(int length) =>
        Emptied(Pdf(Jpeg(["-jpeg"])[..length], "/DeviceRGB")).Result.Census.ImagesRemovedWhole.ShouldBe(1);

    // Poppler writes three components for grey pages too, so a picture of one lies beside this file.
    private static byte[] JpegOf(string name, string[] options)
    {
        if (name != Grey)
        {
            return Jpeg(options);
        }

        using var file = typeof(JpegBlankingTests).Assembly.GetManifestResourceStream("grey.jpg")!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
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

    private static (int Inside, int Outside) WrongPixels(byte[] was, byte[] now)
    {
        var (wrongInside, wrongOutside) = (0, 0);
        for (var place = 0; place < Side * Side; place++)
        {
            var (x, y) = (place % Side, Side - 1 - (place / Side));
            var isInside = x is > 150 and < 249 && y is > 150 and < 199;
            var isOutside = x < 150 - Reach || x > 250 + Reach || y < 150 - Reach || y > 200 + Reach;
            wrongInside += isInside && Pixel(now, place).IndexOfAnyExceptInRange((byte)245, (byte)255) >= 0 ? 1 : 0;
            wrongOutside += isOutside && !Pixel(was, place).SequenceEqual(Pixel(now, place)) ? 1 : 0;
        }

        return (wrongInside, wrongOutside);
    }

    private static CheckReason VerdictOf(ReadOnlyMemory<byte> output)
    {
        var claim = new RemovalClaim(
            string.Empty,
            Convert.ToHexStringLower(SHA256.HashData(output.Span)),
            [new PageClaim(1, [], [], 0, []) { Areas = [new ClaimedBox(150, 200, 250, 250)] }]);
        return DocumentVerifier.Verify(new VerificationRequest(null, output, claim))
            .Checks.Single(check => check.Id == CheckId.V14DrawnAreas).Reason;
    }

    private static ReadOnlySpan<byte> Pixel(byte[] image, int place) => image.AsSpan(image.Length - (Side * Side * 3) + (place * 3), 3);

    private static Redacted Emptied(byte[] pdf) => Redacted.With(pdf, new([new PageRemoval(1, [], [], []) { Areas = [Area] }]));

    private static ReadOnlyMemory<byte> JpegOf(Redacted redacted) => redacted.Output.ObjectNumbers
        .Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
        .Single(stream => stream.Dictionary["Filter"] is PdfName { Value: "DCTDecode" }).EncodedBytes;
}
