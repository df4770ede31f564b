using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Recoding;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Images;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Recoding;

/// <summary>Pictures in JPEG 2000 are written anew from what another program decodes, look as before, and can be blanked then.</summary>
public sealed class CodedPicturesTests
{
    private const int Side = 400;
    private const int Reach = 18;

    // Poppler shows nothing of what can be seen through inside of a picture.
    private const double Unseen = 255;
    private const string Grey = "/ColorSpace /DeviceGray";
    private const string Rgb = "/ColorSpace /DeviceRGB";

    /// <summary>Components, largest sample, form and options of the picture, its entries, and how far pixels may be from what they were on average.</summary>
    public static TheoryData<int, int, string, string, string, double> Taken { get; } = new()
    {
        { 1, 255, "j2k", "", Grey, 3 },
        { 1, 255, "jp2", "-r 4", Grey, 5 },
        { 1, 255, "jp2", "", "", 3 },
        { 3, 255, "jp2", "-r 4", Rgb, 7 },
        { 3, 255, "jp2", "", "", 7 },
        { 3, 255, "j2k", "-t 128,128 -d 16,16", Rgb, 7 },
        { 1, 65535, "jp2", "", Grey, 3 },
        { 4, 255, "jp2", "", Rgb, 7 },
        { 4, 255, "jp2", "", Rgb + " /SMaskInData 1", Unseen },
        { 4, 255, "jp2", "", Rgb + " /SMaskInData 2", Unseen },
        { 1, 255, "jp2", "", Grey + " /Mask [0 20]", 1 },
        { 1, 255, "jp2", "", "/ColorSpace [/Indexed /DeviceRGB 255 {table}]", 1 },
    };

    /// <summary>The same of pictures that are left as they are.</summary>
    public static TheoryData<int, int, string, string, string> Left { get; } = new()
    {
        { 3, 255, "jp2", "", Grey.Replace("Gray", "CMYK", StringComparison.Ordinal) },
        { 3, 255, "j2k", "-s 2,2", Rgb },
        { 1, 255, "jp2", "", Grey + " /Width 300" },
        { 1, 255, "jp2", "", "/ImageMask true" },
        { 1, 255, "jp2", "", Grey + " /Decode [1 0]" },
        { 1, 65535, "jp2", "", Grey + " /Mask [0 5000]" },
        { 1, 65535, "jp2", "", "/ColorSpace [/Indexed /DeviceRGB 255 {table}]" },
    };

    [OpenJpegTheory]
    [MemberData(nameof(Taken))]
    public void A_picture_looks_as_before_and_can_be_blanked(int components, int highest, string form, string options, string entries, double far)
    {
        var pdf = Pdf(Picture(components, highest, form, options), entries);

        var recoded = Recoded(pdf).ShouldNotBeNull();

        Difference(Poppler.PixelsOf(pdf, page: 1), Poppler.PixelsOf(recoded, page: 1)).ShouldBeLessThan(far);
        var redacted = BlankArea.Emptied(recoded.ToArray());
        redacted.Result.RemovedImages.ShouldBeEmpty();
        BlankArea.WrongPixels(recoded, redacted.Result.Bytes!.Value, Reach).ShouldBe((0, 0));
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value).ShouldBe(CheckReason.None);
        BlankArea.VerdictOn(recoded).ShouldBe(CheckReason.ImageInArea);
        BlankArea.VerdictOn(pdf).ShouldBe(CheckReason.ImageInArea);
    }

    [OpenJpegTheory]
    [MemberData(nameof(Left))]
    public void A_picture_of_which_samples_may_mean_something_else_is_left(int components, int highest, string form, string options, string entries)
    {
        var pdf = Pdf(Picture(components, highest, form, options), entries);

        Named(pdf).ShouldBeEmpty();
        BlankArea.Emptied(pdf).Result.Census.ImagesRemovedWhole.ShouldBe(1);
    }

    [OpenJpegTheory]
    [InlineData("/DCTDecode")]
    [InlineData("/JPXDecode")]
    public void A_soft_mask_in_JPEG_2000_is_written_anew_with_its_picture(string filter)
    {
        var file = new PdfBuilder();
        var mask = file.AddStream(Latin(Picture(1, 255, "jp2", "")), Entries(Grey, "/JPXDecode"));
        var data = filter == "/JPXDecode" ? Picture(3, 255, "jp2", "") : JpegFiles.Stored("grey.jpg");
        var space = filter == "/JPXDecode" ? Rgb : Grey;
        var size = filter == "/JPXDecode" ? Side : 397;
        var picture = file.AddStream(Latin(data), Entries($"{space} /SMask {mask} 0 R", filter, size));
        var pdf = file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>").Build();

        var recoded = Recoded(pdf).ShouldNotBeNull();

        Difference(Poppler.PixelsOf(pdf, page: 1), Poppler.PixelsOf(recoded, page: 1)).ShouldBeLessThan(7);
        var redacted = BlankArea.Emptied(recoded.ToArray());
        redacted.Result.RemovedImages.ShouldBeEmpty();
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value).ShouldBe(CheckReason.None);
    }

    [Theory]
    [InlineData(0x7FFFFFFF, 0x7FFFFFFF)]
    [InlineData(65_536, 1)]
    [InlineData(8_000, 7_000)]
    [InlineData(0, 400)]
    public void A_picture_larger_than_can_be_worked_on_is_not_named(int width, int height) => Named(Claiming(width, height)).ShouldBeEmpty();

    [Fact]
    public void A_picture_that_was_tried_is_not_named_again()
    {
        var pdf = Claiming(400, 400);
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        var named = Named(pdf).ShouldHaveSingleItem();

        CodedPictures.Of(file, PdfReading.Read(file).Pages.SelectMany(page => page.Images), [named.Number]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Boxes_behind_a_table_of_colours_do_not_hide_it(bool isTableFirst)
    {
        var (table, plain) = (Box("jp2h", Box("pclr", [0])), Box("jp2h", []));
        var (one, other) = isTableFirst ? (table, plain) : (plain, table);

        JpxPicture.Read((byte[])[.. one, .. other, .. Box("jp2c", Head(400, 400))]).ShouldBeNull();
    }

    [OpenJpegTheory]
    [InlineData(100)]
    [InlineData(0)]
    public void Samples_that_are_too_few_are_not_taken(int share)
    {
        var pdf = Pdf(Picture(1, 255, "jp2", ""), Grey);
        var file = PdfFile.Open(pdf).File!;

        CodedPictures.Write(pdf, file, [.. Named(pdf).Select(picture => (picture.Number, (ReadOnlyMemory<byte>)new byte[picture.Samples * share / 101]))]).ShouldBeNull();
    }

    [OpenJpegTheory]
    [InlineData("-r 10", 1.5)]
    [InlineData("", 1)]
    public void The_file_grows_little(string options, double most)
    {
        var jpx = Picture(3, 255, "jp2", options);
        var pdf = Pdf(jpx, Rgb);

        Redacted.Nothing(Recoded(pdf).ShouldNotBeNull().ToArray()).Result.Bytes!.Value.Length.ShouldBeLessThan((int)(pdf.Length * most) + 2000);
    }

    // The head of a codestream with three components of eight bits.
    private static byte[] Head(int width, int height) =>
        [0xFF, 0x4F, 0xFF, 0x51, 0, 47, 0, 0, .. Number(width), .. Number(height), .. Number(0), .. Number(0), .. Number(width), .. Number(height), .. Number(0), .. Number(0), 0, 3, 7, 1, 1, 7, 1, 1, 7, 1, 1, 0];

    private static byte[] Number(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Box(string type, byte[] content) => [.. Number(content.Length + 8), .. Encoding.ASCII.GetBytes(type), .. content];

    private static byte[] Claiming(int width, int height)
    {
        var file = new PdfBuilder();
        var picture = file.AddStream(
            Latin(Head(width, height)),
            string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8 /Filter /JPXDecode {Rgb}"));
        return file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>").Build();
    }

    private static IReadOnlyList<CodedPicture> Named(byte[] pdf)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        return CodedPictures.Of(file, PdfReading.Read(file).Pages.SelectMany(page => page.Images));
    }

    private static ReadOnlyMemory<byte>? Recoded(byte[] pdf) => Written(pdf)?.Document;

    private static WrittenPictures? Written(byte[] pdf) => CodedPictures.Write(
        pdf, PdfFile.Open(pdf).File!, [.. Named(pdf).Select(picture => (picture.Number, (ReadOnlyMemory<byte>)OpenJpeg.Decoded(picture.Codestream)))]);

    // Waves of three colours under rows of dark strokes.
    private static byte[] Picture(int components, int highest, string form, string options)
    {
        List<byte> samples = [];
        for (var at = 0; at < Side * Side; at++)
        {
            var (x, y) = (at % Side, at / Side);
            for (var component = 0; component < components; component++)
            {
                var light = y % 24 < 12 && (x * (3 + (y / 24))) % 17 < 6 ? 0.1 : 0.75 + (0.25 * Math.Sin((x + (y * component)) / 30.0));
                var value = (int)(light * highest);
                samples.AddRange(highest > 255 ? [(byte)(value >> 8), (byte)value] : [(byte)value]);
            }
        }

        return OpenJpeg.Compressed([.. samples], Side, components, highest, form, options.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static byte[] Pdf(byte[] jpx, string entries)
    {
        var file = new PdfBuilder();
        var table = "<" + string.Concat(Enumerable.Range(0, 256).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i:X2}{i:X2}{(i + 255) / 2:X2}"))) + ">";
        var picture = file.AddStream(Latin(jpx), Entries(entries.Replace("{table}", table, StringComparison.Ordinal), "/JPXDecode", entries.Contains("/Width", StringComparison.Ordinal) ? 300 : Side));
        return file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>").Build();
    }

    private static string Entries(string more, string filter, int side = Side) =>
        string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {side} /Height {side} /BitsPerComponent 8 /Filter {filter} {more.Replace("/Width 300", "", StringComparison.Ordinal)}");

    private static string Latin(byte[] data) => Encoding.Latin1.GetString(data);

    private static double Difference(byte[] one, byte[] other)
    {
        one.Length.ShouldBe(other.Length);
        return one.Zip(other, (a, b) => Math.Abs(a - b)).Average();
    }
}
