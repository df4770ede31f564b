using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Images;

/// <summary>A picture under a drawn area loses its samples there and keeps all others.</summary>
public sealed class ImageBlankingTests
{
    private const int Side = 400;

    // Samples are up to 7.5 points wide; those that the area touches go, and one more around.
    private const int Reach = 26;
    private static readonly PdfRectangle Area = new(150, 150, 250, 200);

    [PopplerTheory]
    [MemberData(nameof(PictureCases.Spaces), MemberType = typeof(PictureCases))]
    public void Every_colour_space_is_blank_in_the_area(string name, string space, int components, int bits) =>
        ShouldBeBlank(PictureCases.Pdf("q 300 0 0 300 50 50 cm /Picture Do Q", space, components, bits), name);

    [PopplerTheory]
    [MemberData(nameof(PictureCases.Placements), MemberType = typeof(PictureCases))]
    public void Every_placement_is_blank_in_the_area(string name, string content) => ShouldBeBlank(PictureCases.Pdf(content), name);

    [PopplerTheory]
    [InlineData("/Decode [1 0]", "/DeviceGray")]
    [InlineData("/SMask {mask}", "/DeviceGray")]
    [InlineData("/SMask {mask} /Decode [0.2 1]", "/DeviceGray")]
    [InlineData("/Mask [0 40]", "/DeviceGray")]
    [InlineData("/Interpolate true", "/DeviceGray")]
    public void Entries_of_a_picture_change_nothing_of_that(string entries, string space) =>
        ShouldBeBlank(PictureCases.Pdf("q 300 0 0 300 50 50 cm /Picture Do Q", space, entries: entries), entries);

    [PopplerTheory]
    [InlineData("")]
    [InlineData("/Decode [1 0]")]
    public void A_stencil_paints_nothing_in_the_area(string entries) =>
        ShouldBeBlank(PictureCases.Pdf("0 0 1 rg q 300 0 0 300 50 50 cm /Picture Do Q", space: "", bits: 1, entries: entries), entries);

    [PopplerTheory]
    [InlineData("/Filter /ASCIIHexDecode")]
    [InlineData("/Filter /FlateDecode")]
    [InlineData("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 40 >>")]
    public void Every_codec_of_plain_samples_is_written_anew(string filter) =>
        ShouldBeBlank(PictureCases.Pdf("q 300 0 0 300 50 50 cm /Picture Do Q", filter: filter), filter);

    [Theory]
    [InlineData("/Filter /DCTDecode")]
    [InlineData("/Filter /JPXDecode")]
    [InlineData("/Filter /JBIG2Decode")]
    public void A_picture_in_another_codec_goes_as_a_whole(string filter)
    {
        var redacted = Emptied(PictureCases.Pdf("q 300 0 0 300 50 50 cm /Picture Do Q", filter: filter));

        redacted.Result.RemovedImages.ShouldBe([new RemovedImage(1, 0, RemovalReason.Area)]);
        redacted.Result.Census.ImagesRemovedWhole.ShouldBe(1);
    }

    [Fact]
    public void The_samples_are_gone_in_every_placement_of_the_picture()
    {
        var redacted = Emptied(PictureCases.Pdf("q 300 0 0 300 50 50 cm /Picture Do Q q 40 0 0 40 0 350 cm /Picture Do Q"));

        redacted.Result.RemovedImages.ShouldBeEmpty();
        redacted.Result.Census.ImagesBlanked.ShouldBe(1);
        ImagesOf(redacted).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_picture_with_the_same_data_loses_them_too()
    {
        var file = new PdfBuilder();
        var data = string.Concat(Enumerable.Range(0, 400).Select(index => (char)('A' + (index % 23))));
        const string Entries = "/Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceGray /BitsPerComponent 8";
        var (one, other) = (file.AddStream(data, Entries), file.AddStream(data, Entries));
        var resources = $"/XObject << /A {one} 0 R /B {other} 0 R >>";

        var redacted = Emptied(file.Page("q 300 0 0 300 50 50 cm /A Do Q", resources).Page("q 300 0 0 300 50 50 cm /B Do Q", resources).Build());

        ImagesOf(redacted).Select(image => Convert.ToHexString(image)).Distinct().ShouldHaveSingleItem();
        redacted.Streams.ShouldNotContain(data);
    }

    [PopplerTheory]
    [InlineData("0 g 150 150 100 50 re f")]
    [InlineData("1 g 150 150 100 50 re f")]
    public void A_part_that_an_old_box_hides_is_blanked_and_nothing_looks_different(string box)
    {
        var pdf = PictureCases.Pdf("q 300 0 0 300 50 50 cm /Picture Do Q " + box);

        var redacted = Redacted.Nothing(pdf);

        var found = redacted.Result.OldRedactions[1].ShouldHaveSingleItem();
        (found.Kind, found.Image, found.Area).ShouldBe((OldRedactionKind.BoxOverPicture, 0, Area));
        Poppler.PixelsOf(redacted.Result.Bytes!.Value).ShouldBe(Poppler.PixelsOf(pdf));
        ImagesOf(redacted).ShouldHaveSingleItem().Count(value => value == 255).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_picture_that_an_old_box_hides_goes()
    {
        var redacted = Redacted.Nothing(PictureCases.Pdf("q 60 0 0 60 150 150 cm /Picture Do Q 0.1 g 140 140 80 80 re f"));

        redacted.Result.RemovedImages.ShouldBe([new RemovedImage(1, 0, RemovalReason.OldRedaction)]);
    }

    [Theory]
    [InlineData("1 0 0 rg 150 150 100 50 re f")]
    [InlineData("0 g 150 150 100 2 re f")]
    [InlineData("0 g 10 10 100 30 re f")]
    [InlineData("0 G 150 150 100 50 re S")]
    public void Drawings_over_a_picture_are_no_boxes(string drawing) =>
        Redacted.Nothing(PictureCases.Pdf("q 300 0 0 300 50 50 cm /Picture Do Q " + drawing)).Result.OldRedactions.ShouldBeEmpty();

    private static void ShouldBeBlank(byte[] pdf, string name)
    {
        var redacted = Emptied(pdf);

        redacted.Result.RemovedImages.ShouldBeEmpty(name);
        redacted.Result.Census.ImagesBlanked.ShouldBe(1, name);
        var (was, now) = (Poppler.PixelsOf(pdf), Poppler.PixelsOf(redacted.Result.Bytes!.Value));
        var (wrongInside, wrongOutside) = (0, 0);
        for (var place = 0; place < Side * Side; place++)
        {
            var (x, y) = (place % Side, Side - 1 - (place / Side));
            var isInside = x is > 150 and < 249 && y is > 150 and < 199;
            var isOutside = x < 150 - Reach || x > 250 + Reach || y < 150 - Reach || y > 200 + Reach;
            wrongInside += isInside && Pixel(now, place).IndexOfAnyExceptInRange((byte)250, (byte)255) >= 0 ? 1 : 0;
            wrongOutside += isOutside && !Pixel(was, place).SequenceEqual(Pixel(now, place)) ? 1 : 0;
        }

        (wrongInside, wrongOutside).ShouldBe((0, 0), name);
    }

    private static ReadOnlySpan<byte> Pixel(byte[] image, int place) => image.AsSpan(image.Length - (Side * Side * 3) + (place * 3), 3);

    private static Redacted Emptied(byte[] pdf) => Redacted.With(pdf, new([new PageRemoval(1, [], [], []) { Areas = [Area] }]));

    private static List<byte[]> ImagesOf(Redacted redacted) => [.. redacted.Output.ObjectNumbers
        .Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
        .Where(stream => stream.Dictionary["Subtype"] is PdfName { Value: "Image" })
        .Select(stream => redacted.Output.Decode(stream)!.Value.ToArray())];
}
