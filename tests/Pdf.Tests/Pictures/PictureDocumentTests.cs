using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Pictures;

namespace Clona.Pdf.Tests.Pictures;

/// <summary>A picture file becomes a PDF that shows the same pixels and holds nothing else of the file.</summary>
public sealed class PictureDocumentTests
{
    private const int Side = 11;

    /// <summary>Bits, kind and whether rows come in passes.</summary>
    public static TheoryData<int, int, bool> Pngs { get; } = new()
    {
        { 1, 0, false }, { 1, 0, true }, { 2, 0, false }, { 4, 0, true }, { 8, 0, false }, { 16, 0, true },
        { 8, 2, false }, { 16, 2, true }, { 1, 3, false }, { 4, 3, true }, { 8, 3, false },
    };

    [Theory]
    [MemberData(nameof(Pngs))]
    public void Every_kind_of_png_shows_its_pixels(int bits, int kind, bool isInterlaced)
    {
        var most = kind == 3 ? 1 : (1 << bits) - 1;
        byte[] palette = [0, 0, 0, 255, 255, 255];
        var png = PictureFiles.Png(Side, Side, bits, kind, (x, y) => [.. Enumerable.Repeat(IsWhite(x, y) ? most : 0, kind == 2 ? 3 : 1)], isInterlaced, ("PLTE", palette));

        ShouldShowThePattern(png);
    }

    [Theory]
    [InlineData(8, 4)]
    [InlineData(16, 6)]
    public void What_can_be_seen_through_lies_on_white_paper(int bits, int kind)
    {
        var most = (1 << bits) - 1;
        var png = PictureFiles.Png(Side, Side, bits, kind, (x, y) => [.. Enumerable.Repeat(0, kind == 4 ? 1 : 3), IsWhite(x, y) ? 0 : most]);

        ShouldShowThePattern(png);
    }

    [Theory]
    [InlineData(0, new byte[] { 0, 7 })]
    [InlineData(3, new byte[] { 255, 0 })]
    public void A_clear_colour_is_paper(int kind, byte[] clear)
    {
        var png = PictureFiles.Png(
            Side, Side, 8, kind, (x, y) => [IsWhite(x, y) ? kind == 0 ? 7 : 1 : 0], false, ("PLTE", [0, 0, 0, 9, 9, 9]), ("tRNS", clear));

        ShouldShowThePattern(png);
    }

    [Theory]
    [InlineData(true, 1, 0, 1)]
    [InlineData(false, 1, 1, 1)]
    [InlineData(true, 8, 1, 1)]
    [InlineData(false, 8, 0, 8)]
    [InlineData(true, 16, 1, 1)]
    [InlineData(false, 16, 1, 8)]
    [InlineData(true, 4, 1, 32946)]
    public void Every_kind_of_tiff_shows_its_pixels(bool isLittle, int bits, int photometric, int compression)
    {
        var most = (1 << bits) - 1;
        var rows = Rows(bits, (x, y) => [IsWhite(x, y) == (photometric == 1) ? most : 0]);
        var data = bits == 16 && isLittle ? Swapped(rows) : rows;
        var tiff = PictureFiles.Tiff(isLittle, (compression == 1 ? data : PictureFiles.Packed(data), Tags(bits, photometric, 1, (259, [compression]))));

        ShouldShowThePattern(tiff);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_alpha_of_a_tiff_lies_on_white_paper(int alpha)
    {
        var rows = Rows(8, (x, y) => [0, 0, 0, IsWhite(x, y) ? 0 : 255]);

        ShouldShowThePattern(PictureFiles.Tiff(isLittle: true, (rows, Tags(8, 2, 4, (338, [alpha])))));
    }

    [Fact]
    public void Colours_in_planes_and_differences_are_put_together()
    {
        byte[] plane = [.. Rows(8, (x, y) => [IsWhite(x, y) ? 255 : 0])];
        var differences = Rows(8, (x, y) => [(IsWhite(x, y) ? 255 : 0) - (x > 0 && IsWhite(x - 1, y) ? 255 : 0) & 255]);
        var packed = PictureFiles.Packed(differences);

        ShouldShowThePattern(PictureFiles.Tiff(isLittle: false, (packed, Tags(8, 1, 1, (259, [8]), (317, [2])))));
        ShouldShowThePattern(PictureFiles.Tiff(isLittle: true, (plane, Tags(8, 1, 1, (278, [Side])))));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Fax_data_is_black_where_the_picture_says(int photometric, bool isLeftBlack)
    {
        // Two rows of group 4: eight of one colour, eight of the other; the second like the first.
        byte[] fax = [0b0011_0011, 0b0001_0111, 0b0000_0000, 0b0001_0000, 0b0000_0001];
        var tiff = PictureFiles.Tiff(isLittle: true, (fax, [(256, [16]), (257, [2]), (258, [1]), (259, [4]), (262, [photometric]), (277, [1])]));

        var (samples, width) = SamplesOf(Pdf(tiff), 0);

        width.ShouldBe(16);
        samples.ShouldBe(isLeftBlack ? [0x00, 0xFF, 0x00, 0xFF] : [0xFF, 0x00, 0xFF, 0x00]);
    }

    [Fact]
    public void A_tiff_of_several_pages_has_as_many_and_its_thumbnail_is_none()
    {
        var page = (Rows(8, (x, y) => [IsWhite(x, y) ? 255 : 0]), Tags(8, 1, 1));
        var small = (new byte[] { 1 }, new (int Tag, int[] Values)[] { (254, [1]), (256, [1]), (257, [1]), (258, [8]), (262, [1]) });

        var file = PdfFile.Open(Pdf(PictureFiles.Tiff(isLittle: true, page, small, (page.Item1.ToArray(), page.Item2)))).File!;

        file.Pages.Count.ShouldBe(2);
    }

    [Fact]
    public void Nothing_of_the_file_but_its_pixels_comes_along()
    {
        var png = PictureFiles.Png(Side, Side, 8, 0, (x, y) => [IsWhite(x, y) ? 255 : 0], false, ("tEXt", [.. "Author\0Jana Nova"u8]), ("eXIf", [.. "II*\0place"u8]));

        var text = Encoding.Latin1.GetString(Pdf(png).Span);

        text.ShouldNotContain("Jana");
        text.ShouldNotContain("place");
        text.ShouldNotContain("behind the end");
    }

    [Fact]
    public void A_jpeg_keeps_its_samples_and_is_turned_as_it_says()
    {
        var plain = Jpeg();
        byte[] exif = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. "Jana Nova"u8];
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. plain[2..], .. "behind the end"u8];

        var pdf = Pdf(jpeg);
        var page = PdfReading.Read(PdfFile.Open(pdf).File!).Pages.ShouldHaveSingleItem();
        var image = page.Images.ShouldHaveSingleItem();

        (page.DisplayedWidth / page.DisplayedHeight).ShouldBe((double)image.PixelHeight / image.PixelWidth, 0.01);
        var text = Encoding.Latin1.GetString(pdf.Span);
        text.ShouldNotContain("Jana");
        text.ShouldNotContain("behind the end");
        text.ShouldNotContain("JFIF");
    }

    [Theory]
    [InlineData("GIF89a")]
    [InlineData("\u0089PNG")]
    [InlineData("II*\0")]
    public void What_is_no_such_picture_is_refused(string start) =>
        PictureDocument.Of(Encoding.Latin1.GetBytes(start + "rest")).Fault.ShouldNotBe(PictureFault.None);

    [Fact]
    public void Every_cut_of_a_picture_is_refused_or_read_and_never_throws()
    {
        byte[][] whole =
        [
            PictureFiles.Png(Side, Side, 8, 2, (x, y) => [x, y, 0]),
            PictureFiles.Tiff(isLittle: true, (Rows(8, (x, y) => [x]), Tags(8, 1, 1))),
            Jpeg()[..700],
        ];
        foreach (var file in whole)
        {
            for (var length = 0; length < file.Length; length++)
            {
                Should.NotThrow(() => PictureDocument.Of(file.AsMemory(..length)));
            }
        }
    }

    [Fact]
    public void More_pixels_than_a_page_may_have_are_refused()
    {
        var png = PictureFiles.Png(1, 1, 8, 0, (_, _) => [0]);
        png[16] = 0x10;

        PictureDocument.Of(png).Fault.ShouldBe(PictureFault.TooLarge);
    }

    private static byte[] Jpeg()
    {
        using var file = typeof(PictureDocumentTests).Assembly.GetManifestResourceStream("grey.jpg")!;
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool IsWhite(int x, int y) => ((x * 3) + (y * 5)) % 7 < 3;

    private static (int Tag, int[] Values)[] Tags(int bits, int photometric, int samples, params (int Tag, int[] Values)[] more) =>
    [
        (256, [Side]), (257, [Side]), (258, [.. Enumerable.Repeat(bits, samples)]), (262, [photometric]), (277, [samples]), .. more,
    ];

    private static byte[] Rows(int bits, Func<int, int, int[]> pixel) =>
        [.. Enumerable.Range(0, Side).SelectMany(y => PictureFiles.Pack([.. Enumerable.Range(0, Side).SelectMany(x => pixel(x, y))], bits))];

    private static byte[] Swapped(byte[] data) => [.. data.Chunk(2).SelectMany(pair => pair.Reverse())];

    private static ReadOnlyMemory<byte> Pdf(byte[] picture)
    {
        var (pdf, fault) = PictureDocument.Of(picture);
        fault.ShouldBe(PictureFault.None);
        return pdf;
    }

    private static (byte[] Samples, int Width) SamplesOf(ReadOnlyMemory<byte> pdf, int page)
    {
        var file = PdfFile.Open(pdf).File!;
        var image = PdfReading.Read(file).Pages[page].Images.ShouldHaveSingleItem();
        return (file.Decode(image.Stream!)!.Value.ToArray(), image.PixelWidth);
    }

    private static void ShouldShowThePattern(byte[] picture)
    {
        var (samples, width) = SamplesOf(Pdf(picture), 0);
        width.ShouldBe(Side);
        var isPacked = samples.Length < Side * Side;
        var colors = isPacked ? 1 : samples.Length / (Side * Side);
        for (var at = 0; at < Side * Side; at++)
        {
            var (x, y) = (at % Side, at / Side);
            var value = isPacked ? ((samples[(y * 2) + (x / 8)] >> (7 - (x % 8))) & 1) * 255 : samples[at * colors];
            value.ShouldBe(IsWhite(x, y) ? 255 : 0, $"{x} {y}");
        }
    }
}
