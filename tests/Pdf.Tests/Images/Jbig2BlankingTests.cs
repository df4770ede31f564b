using System.Text;
using Clona.Pdf.Images;
using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Images;

/// <summary>Pictures in JBIG2 lose their pixels under an area, and the shapes of letters that they shared.</summary>
public sealed class Jbig2BlankingTests
{
    private const int Side = BlankArea.Side;
    private const int Shapes = 5;
    private const int Reach = 3;

    private static readonly (int Shape, int X, int Y)[] Places =
        [.. Enumerable.Range(0, 20 * 20).Select(index => (index % Shapes, index % 20 * 20, index / 20 * 20))];

    // The other page has two of the shapes only.
    private static readonly (int Shape, int X, int Y)[] OfOtherPage = [.. Places.Take(40).Where(place => place.Shape is 1 or 2)];

    [PopplerTheory]
    [InlineData("")]
    [InlineData("/Decode [1 0]")]
    [InlineData("/ImageMask true")]
    public void The_area_is_blank_and_the_rest_as_it_was(string entries)
    {
        var file = new PdfBuilder();
        var picture = AddPicture(file, Jbig2Writer.Write(Noise()).Span, "", entries);

        ShouldBeBlank(Painted(file, picture));
    }

    [PopplerFact]
    public void Letters_made_of_shared_shapes_are_blank_too() => ShouldBeBlank(SharedPages());

    [PopplerFact]
    public void Shared_shapes_are_gone_that_the_other_page_does_not_paint_and_it_stays_as_it_was()
    {
        var pdf = SharedPages();
        var shape = Encoding.Latin1.GetString(SymbolJbig2.Dictionary(SymbolJbig2.Shapes(Shapes)), 30, 20);

        var redacted = BlankArea.Emptied(pdf);

        DecodedStreams(redacted).ShouldNotContain(stream => stream.Contains(shape, StringComparison.Ordinal));
        PicturesOf(redacted).Count.ShouldBe(2);
        var other = PicturesOf(redacted).Where(picture => picture.Dictionary["DecodeParms"] is not null).ShouldHaveSingleItem();
        other.EncodedBytes.ToArray().ShouldBe(SymbolJbig2.Page(Side, Shapes, OfOtherPage));
        var shapes = Jbig2Picture.ShapesIn(redacted.Output.Decode(BilevelImages.SharedBy(other, redacted.Output)!)!.Value)!.Values.Single();
        shapes.Select(item => (item.Width, item.Height)).ShouldBe([(1, 1), (16, 16), (16, 16), (1, 1), (1, 1)]);
        BilevelImages.SharedBy(other, redacted.Output)!.EncodedBytes.Length.ShouldBeLessThan(SymbolJbig2.Dictionary(SymbolJbig2.Shapes(Shapes)).Length);
        Poppler.PixelsOf(redacted.Result.Bytes!.Value, page: 2).ShouldBe(Poppler.PixelsOf(pdf, page: 2));
        Mutool.PixelsOf(redacted.Result.Bytes!.Value.ToArray(), page: 2).ShouldBe(Mutool.PixelsOf(pdf, page: 2));
    }

    [Fact]
    public void Shapes_that_others_are_made_of_are_gone_where_no_page_paints_them()
    {
        var shapes = SymbolJbig2.Shapes(Shapes);
        var dictionary = RefinedJbig2.Dictionary(shapes);
        Rows(Jbig2Picture.ShapesIn(dictionary)!.Values.Single()[3]).ShouldBe(Rows(shapes[3]));

        var redacted = BlankArea.Emptied(SharedPages(dictionary));

        SizesOfShapes(redacted).ShouldBe([1, 16, 16, 1, 1]);
        DecodedStreams(redacted).ShouldNotContain(stream => stream.Contains(Encoding.Latin1.GetString(dictionary, 30, 20), StringComparison.Ordinal));
    }

    [Fact]
    public void Shapes_that_a_page_paints_beside_itself_are_gone()
    {
        var page = SymbolJbig2.Page(Side, Shapes, [.. OfOtherPage, (4, Side + 5, 100), (3, -16, 200)]);

        var redacted = BlankArea.Emptied(SharedPages(other: page));

        SizesOfShapes(redacted).ShouldBe([1, 16, 16, 1, 1]);
        PicturesOf(redacted).ShouldContain(picture => picture.EncodedBytes.ToArray().SequenceEqual(page));
    }

    [PopplerTheory]
    [InlineData("shapes that may cancel each other")]
    [InlineData("a region that covers others")]
    [InlineData("a region that reaches beyond the page")]
    public void A_page_that_may_hide_shapes_is_written_anew(string form)
    {
        var plain = SymbolJbig2.Page(Side, Shapes, OfOtherPage);
        byte[] size = [.. SymbolJbig2.Word(16), .. SymbolJbig2.Word(16), .. new byte[8], 4];
        byte[] page = form switch
        {
            "shapes that may cancel each other" => SymbolJbig2.Page(Side, Shapes, OfOtherPage, flags: 1),
            "a region that covers others" => [.. plain, .. SymbolJbig2.Segment(3, 6, [0], [.. size, 0, 0b0001_0000, 0, 0, 0, 0, 0, 0, 0, 0])],
            _ => Moved(plain),
        };
        var pdf = SharedPages(other: page);

        var redacted = BlankArea.Emptied(pdf);

        PicturesOf(redacted).ShouldAllBe(picture => picture.Dictionary["DecodeParms"] == null);
        Poppler.PixelsOf(redacted.Result.Bytes!.Value, page: 2).ShouldBe(Poppler.PixelsOf(pdf, page: 2));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    public void Dictionaries_that_learn_from_others_are_not_written_anew(byte taught, bool isTaken)
    {
        var dictionary = SymbolJbig2.Dictionary(SymbolJbig2.Shapes(Shapes));
        dictionary[11] |= taught;

        (SharedShapes.Of(dictionary) is not null).ShouldBe(isTaken);
        SharedShapes.Of((byte[])[.. dictionary, 0, 0, 0, 1, 52, 0, 0, 0, 0, 0, 0]).ShouldBeNull();
    }

    [PopplerFact]
    public void Shapes_that_masks_share_are_gone_and_the_other_page_looks_as_before()
    {
        var file = new PdfBuilder();
        var shared = file.AddStream(Encoding.Latin1.GetString(SymbolJbig2.Dictionary(SymbolJbig2.Shapes(Shapes))), "");
        foreach (var places in new[] { Places, [.. Places.Take(40)] })
        {
            var mask = AddPicture(file, SymbolJbig2.Page(Side, Shapes, places), $"/DecodeParms << /JBIG2Globals {shared} 0 R >>", "/ImageMask true");
            var colours = file.AddStream(new string('\x30', 20 * 20), $"/Type /XObject /Subtype /Image /Width 20 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceGray /Mask {mask} 0 R");
            file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {colours} 0 R >>");
        }

        var pdf = file.Build();
        var redacted = BlankArea.Emptied(pdf);

        PicturesOf(redacted).Count.ShouldBe(2);
        PicturesOf(redacted).ShouldAllBe(picture => picture.Dictionary["DecodeParms"] == null);
        Poppler.PixelsOf(redacted.Result.Bytes!.Value, page: 2).ShouldBe(Poppler.PixelsOf(pdf, page: 2));
    }

    [PopplerFact]
    public void Shapes_that_cannot_be_read_are_gone_with_the_picture()
    {
        var file = new PdfBuilder();
        var shared = file.AddStream(Encoding.Latin1.GetString(SymbolJbig2.Dictionary(SymbolJbig2.Shapes(Shapes))), "");
        var parameters = $"/DecodeParms << /JBIG2Globals {shared} 0 R >>";
        var one = AddPicture(file, SymbolJbig2.Page(Side, Shapes, Places), parameters, "");
        var other = AddPicture(file, SymbolJbig2.Page(Side, Shapes, Places).AsSpan(0, 90), parameters, "");
        file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {one} 0 R >>");

        var redacted = BlankArea.Emptied(Painted(file, other));

        PicturesOf(redacted).ShouldHaveSingleItem().Dictionary["DecodeParms"].ShouldBeNull();
        redacted.Result.RemovedImages.ShouldBeEmpty();
    }

    [PopplerFact]
    public void Shared_shapes_are_gone_where_a_picture_goes_as_a_whole()
    {
        var pdf = SharedPages();

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [], [0], [])]));

        redacted.Result.RemovedImages.Count.ShouldBe(1);
        var other = PicturesOf(redacted).ShouldHaveSingleItem();
        other.EncodedBytes.ToArray().ShouldBe(SymbolJbig2.Page(Side, Shapes, OfOtherPage));
        Jbig2Picture.ShapesIn(redacted.Output.Decode(BilevelImages.SharedBy(other, redacted.Output)!)!.Value)!.Values.Single().Count(shape => shape.Width == 1).ShouldBe(3);
        Poppler.PixelsOf(redacted.Result.Bytes!.Value, page: 2).ShouldBe(Poppler.PixelsOf(pdf, page: 2));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(250)]
    public void A_picture_that_is_cut_off_or_changed_does_no_harm(int place)
    {
        var data = Jbig2Writer.Write(Noise()).ToArray();
        data[place] ^= 0x55;

        Jbig2Picture.Decode(data, ReadOnlyMemory<byte>.Empty, Side, Side)?.Width.ShouldBe(Side);
        Jbig2Picture.Decode(data.AsMemory(0, place), ReadOnlyMemory<byte>.Empty, Side, Side).ShouldBeNull();
    }

    [Fact]
    public void What_asks_for_more_than_it_may_is_not_decoded()
    {
        var data = Jbig2Writer.Write(Noise()).ToArray();
        data.AsSpan(41, 8).Fill(0x7F);

        Jbig2Picture.Decode(data, ReadOnlyMemory<byte>.Empty, Side, Side).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(StandardTableNumbers))]
    public void Every_code_of_the_standard_tables_is_used(int number) =>
        StandardTables.LinesOf(number).Sum(line => 1L << (32 - line.Prefix)).ShouldBe(1L << 32);

    public static TheoryData<int> StandardTableNumbers { get; } = [.. Enumerable.Range(1, 15)];

    private static Bitmap Noise()
    {
        var (bitmap, random) = (new Bitmap(Side, Side, new Jbig2Budget()), new Random(7));
        for (var i = 0; i < 900; i++)
        {
            var (x, y) = (random.Next(Side - 12), random.Next(Side));
            bitmap.Row(y).Slice(x, random.Next(1, 12)).Fill((byte)random.Next(2));
        }

        return bitmap;
    }

    // Two pages that show different letters of one dictionary.
    private static byte[] SharedPages(byte[]? dictionary = null, byte[]? other = null)
    {
        var file = new PdfBuilder();
        var shared = file.AddStream(Encoding.Latin1.GetString(dictionary ?? SymbolJbig2.Dictionary(SymbolJbig2.Shapes(Shapes))), "");
        var parameters = $"/DecodeParms << /JBIG2Globals {shared} 0 R >>";
        var one = AddPicture(file, SymbolJbig2.Page(Side, Shapes, Places), parameters, "");
        var second = AddPicture(file, other ?? SymbolJbig2.Page(Side, Shapes, OfOtherPage), parameters, "");
        file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {one} 0 R >>", "/MediaBox [0 0 400 400]");
        return Painted(file, second);
    }

    // The text region stands a pixel to the right, so its last column lies beside the page.
    private static byte[] Moved(byte[] page)
    {
        var left = page.AsSpan().LastIndexOf((byte[])[.. SymbolJbig2.Word(Side), .. SymbolJbig2.Word(Side)]) + 11;
        return [.. page[..left], 1, .. page[(left + 1)..]];
    }

    private static List<byte[]> Rows(Bitmap shape) => [.. Enumerable.Range(0, shape.Height).Select(y => shape.Row(y).ToArray())];

    // Columns of the shapes that the pictures of the output share.
    private static List<int> SizesOfShapes(Redacted redacted)
    {
        var sharer = PicturesOf(redacted).Where(picture => picture.Dictionary["DecodeParms"] is not null).ShouldHaveSingleItem();
        return [.. Jbig2Picture.ShapesIn(redacted.Output.Decode(BilevelImages.SharedBy(sharer, redacted.Output)!)!.Value)!.Values.Single().Select(shape => shape.Width)];
    }

    private static int AddPicture(PdfBuilder file, ReadOnlySpan<byte> data, string parameters, string entries) => file.AddStream(
        Encoding.Latin1.GetString(data),
        $"/Type /XObject /Subtype /Image /Width {Side} /Height {Side} /BitsPerComponent 1 /Filter /JBIG2Decode {parameters} {entries} "
            + (entries.Contains("ImageMask", StringComparison.Ordinal) ? "" : "/ColorSpace /DeviceGray"));

    private static byte[] Painted(PdfBuilder file, int picture) =>
        file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>", "/MediaBox [0 0 400 400]").Build();

    private static void ShouldBeBlank(byte[] pdf)
    {
        var redacted = BlankArea.Emptied(pdf);

        redacted.Result.Census.ImagesBlanked.ShouldBe(1);
        redacted.Result.RemovedImages.ShouldBeEmpty();
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value).ShouldBe(CheckReason.None);
        BlankArea.VerdictOn(pdf).ShouldBe(CheckReason.ImageInArea);
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value, wider: 30).ShouldBe(CheckReason.ImageInArea);
        BlankArea.WrongPixels(pdf, redacted.Result.Bytes!.Value, Reach).ShouldBe((0, 0));
    }

    private static List<string> DecodedStreams(Redacted redacted) => [.. redacted.Output.ObjectNumbers
        .Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
        .Select(stream => Encoding.Latin1.GetString((redacted.Output.Decode(stream) ?? stream.EncodedBytes).Span))];

    private static List<PdfStream> PicturesOf(Redacted redacted) => [.. redacted.Output.ObjectNumbers
        .Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
        .Where(stream => stream.Dictionary["Filter"] is PdfName { Value: "JBIG2Decode" })];
}
