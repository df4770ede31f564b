using Clona.Pdf.Files;
using Clona.Pdf.Recoding;
using Clona.Pdf.Tests.Images;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Recoding;

/// <summary>Pictures in rarer forms of JPEG 2000 look as readers show them once they are written anew, and can be blanked.</summary>
public sealed class JpxFormTests
{
    private const string InRgb = "/ColorSpace /DeviceRGB";
    private const string InGrey = "/ColorSpace /DeviceGray";
    private const int Reach = 18;

    // JPEG of strokes in three colours; of grey it is about 3.
    private const double Lossy = 7;
    private const double Exact = 0.01;

    // Bytes of the box that says which columns of a table are which colours.
    private const int Mapping = 20;

    private static readonly byte[] Red = JpxForms.Plane(0);
    private static readonly byte[] Green = JpxForms.Plane(1);
    private static readonly byte[] Blue = JpxForms.Plane(2);

    private static readonly (byte Red, byte Green, byte Blue)[] Colors = [.. Enumerable.Range(0, 256).Select(i => ((byte)i, (byte)(255 - (i / 2)), (byte)((i * 3 / 4) + 60)))];

    /// <summary>Forms that poppler shows too.</summary>
    public static TheoryData<string, double> Shown { get; } = new()
    {
        { "table", Exact }, { "table without a space", Exact }, { "table of four bits", Exact }, { "places of four bits", Exact },
        { "order", Lossy }, { "order around", Lossy }, { "seen first", Lossy }, { "signs", 4 }, { "thin mask", 4 },
        { "seen through of one colour", Lossy },
    };

    /// <summary>Forms that are left as they are.</summary>
    public static TheoryData<string> Left { get; } =
        ["thinned colours", "thinned without boxes", "thinned with an order", "two channels of one colour", "a channel too few", "table of another order", "multiplied, with a mask", "all thinned",
         "thinned ink", "thinned ink of a table", "seen through of one colour, asked for", "two orders", "two tables", "table without a mapping", "mapping before its table"];

    [OpenJpegTheory]
    [MemberData(nameof(Shown))]
    public void A_picture_looks_as_poppler_shows_it_and_can_be_blanked(string form, double far)
    {
        var pdf = Pdf(form);

        var recoded = Recoded(pdf).ShouldNotBeNull();

        Difference(Poppler.PixelsOf(pdf, page: 1), Poppler.PixelsOf(recoded, page: 1)).ShouldBeLessThan(far);
        ShouldBeBlankable(pdf, recoded);
    }

    [OpenJpegTheory]
    [InlineData("3,8,u@1x1:2x1:2x1", 1)]
    [InlineData("3,8,u@1x1:2x2:2x2", 2)]
    public void Brightness_with_fewer_differences_looks_as_mutool_shows_it(string components, int down)
    {
        // Poppler shows nothing of these.
        byte[][] differences = [.. new[] { 3, 4 }.Select(number => JpxForms.Thinned([.. JpxForms.Plane(number).Select(value => (byte)(112 + (value / 8)))], down))];
        byte[] planes = [.. Red, .. differences[0], .. differences[1]];
        var pdf = JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream(planes, components), JpxForms.Differences), InRgb);

        var recoded = Recoded(pdf).ShouldNotBeNull();

        Difference(Mutool.PixelsOf(pdf, page: 1), Mutool.PixelsOf(recoded.ToArray(), page: 1)).ShouldBeLessThan(Lossy);
        ShouldBeBlankable(pdf, recoded);
    }

    [OpenJpegTheory]
    [InlineData(1)]
    [InlineData(2)]
    public void Colours_multiplied_by_what_can_be_seen_through_show_as_they_were_before(byte kind)
    {
        byte[] seen = [.. Green.Select(value => (byte)(128 + (value / 2)))];
        byte[][] multiplied = [.. new[] { Red, Blue, Green }.Select(plane => (byte[])[.. plane.Select((value, at) => (byte)(((value * seen[at]) + 127) / 255))])];
        var jpx = JpxForms.Boxed(JpxForms.Codestream([.. multiplied.SelectMany(plane => plane), .. seen], "4,8,u"), JpxForms.Rgb, JpxForms.Order((0, 1), (0, 2), (0, 3), (kind, 0)));
        var pdf = JpxForms.Pdf(jpx, InRgb + " /SMaskInData 2");

        var recoded = Recoded(pdf).ShouldNotBeNull();

        var file = new Generation.PdfBuilder();
        var mask = JpxForms.Add(file, seen, InGrey, filter: "");
        var picture = JpxForms.Add(file, JpxForms.Mixed(Red, Blue, Green), $"{InRgb} /SMask {mask} 0 R", filter: "");
        var plain = file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>").Build();
        Difference(Poppler.PixelsOf(plain, page: 1), Poppler.PixelsOf(recoded, page: 1)).ShouldBeLessThan(Lossy);
        ShouldBeBlankable(pdf, recoded);
    }

    [OpenJpegTheory]
    [MemberData(nameof(Left))]
    public void A_picture_that_readers_show_differently_is_left(string form)
    {
        var pdf = Pdf(form);

        Named(pdf).ShouldBeEmpty();
        BlankArea.Emptied(pdf).Result.Census.ImagesRemovedWhole.ShouldBe(1);
    }

    private static byte[] Pdf(string form) => form switch
    {
        "table" => JpxForms.Pdf(Boxed("1,8,u", Red, JpxForms.Table(Colors)), InRgb),
        "table without a space" => JpxForms.Pdf(Boxed("1,8,u", Red, JpxForms.Table(Colors)), ""),
        "table of four bits" => JpxForms.Pdf(Boxed("1,4,u", FourBits, JpxForms.Table(Colors[100..116])), InRgb),
        "places of four bits" => JpxForms.Pdf(JpxForms.Codestream(FourBits, "1,4,u"), "/ColorSpace [/Indexed /DeviceRGB 15 <000000 110000 220000 330000 440000 550000 660000 770000 880000 99AA00 AA0033 BB0044 CC2200 DD0000 EE0088 FFFFFF>]"),
        "order" => JpxForms.Pdf(Boxed("3,8,u", [.. Red, .. Green, .. Blue], JpxForms.Order((0, 3), (0, 2), (0, 1))), InRgb),
        "order around" => JpxForms.Pdf(Boxed("3,8,u", [.. Red, .. Green, .. Blue], JpxForms.Order((0, 2), (0, 3), (0, 1))), InRgb),
        "seen first" => JpxForms.Pdf(Boxed("4,8,u", [.. Blue, .. Red, .. Green, .. Blue], JpxForms.Order((1, 0), (0, 1), (0, 2), (0, 3))), InRgb),
        "signs" => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream([.. Red.Select(value => (byte)(value ^ 0x80))], "1,8,s"), JpxForms.Grey), InGrey),
        "thin mask" => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream([.. Red, .. JpxForms.Thinned(Green, 2)], "2,8,u@1x1:2x2"), JpxForms.Grey, JpxForms.Order((0, 1), (1, 0))), InGrey),
        "seen through of one colour" => JpxForms.Pdf(Boxed("4,8,u", [.. Red, .. Green, .. Blue, .. Green], JpxForms.Order((0, 1), (0, 2), (0, 3), (1, 2))), InRgb),
        "seen through of one colour, asked for" => JpxForms.Pdf(Boxed("4,8,u", [.. Red, .. Green, .. Blue, .. Green], JpxForms.Order((0, 1), (0, 2), (0, 3), (1, 2))), InRgb + " /SMaskInData 1"),
        "two orders" => JpxForms.Pdf(Boxed("3,8,u", [.. Red, .. Green, .. Blue], JpxForms.Order((0, 1), (0, 2), (0, 3)), JpxForms.Order((0, 3), (0, 2), (0, 1))), InRgb),
        "two tables" => JpxForms.Pdf(Boxed("1,8,u", Red, JpxForms.Table(Colors), JpxForms.Table(Colors)), InRgb),
        "table without a mapping" => JpxForms.Pdf(Boxed("1,8,u", Red, JpxForms.Table(Colors)[..^Mapping]), InRgb),
        "mapping before its table" => JpxForms.Pdf(Boxed("1,8,u", Red, JpxForms.Table(Colors)[^Mapping..], JpxForms.Table(Colors)[..^Mapping]), InRgb),
        "thinned ink" => JpxForms.Pdf(JpxForms.Codestream([.. Red, .. Green, .. Blue, .. JpxForms.Thinned(Green, 2)], "4,8,u@1x1:1x1:1x1:2x2"), "/ColorSpace /DeviceCMYK"),
        "thinned ink of a table" => JpxForms.Pdf(JpxForms.Codestream([.. Red, .. JpxForms.Thinned(Green, 2)], "2,8,u@1x1:2x2"), "/ColorSpace [/Indexed /DeviceGray 1 <00FF>]"),
        "thinned colours" => JpxForms.Pdf(Boxed("3,8,u@1x1:2x2:2x2", Thinned), InRgb),
        "thinned without boxes" => JpxForms.Pdf(JpxForms.Codestream(Thinned, "3,8,u@1x1:2x2:2x2"), InRgb),
        "thinned with an order" => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream(Thinned, "3,8,u@1x1:2x2:2x2"), JpxForms.Differences, JpxForms.Order((0, 1), (0, 3), (0, 2))), InRgb),
        "two channels of one colour" => JpxForms.Pdf(Boxed("3,8,u", [.. Red, .. Green, .. Blue], JpxForms.Order((0, 1), (0, 1), (0, 2))), InRgb),
        "a channel too few" => JpxForms.Pdf(Boxed("3,8,u", [.. Red, .. Green, .. Blue], JpxForms.Order((0, 1), (0, 2))), InRgb),
        "table of another order" => JpxForms.Pdf(Boxed("1,8,u", Red, Swapped(JpxForms.Table(Colors))), InRgb),
        "multiplied, with a mask" => JpxForms.Pdf(Boxed("4,8,u", [.. Blue, .. Red, .. Green, .. Blue], JpxForms.Order((0, 1), (0, 2), (0, 3), (2, 0))), InRgb + " /SMaskInData 1"),
        _ => JpxForms.Pdf(Boxed("3,8,u@2x2:2x2:2x2", [.. JpxForms.Thinned(Red, 2), .. JpxForms.Thinned(Green, 2), .. JpxForms.Thinned(Blue, 2)]), InRgb),
    };

    private static byte[] FourBits => [.. Red.Select(value => (byte)(value >> 4))];

    private static byte[] Thinned => [.. Red, .. JpxForms.Thinned(Green, 2), .. JpxForms.Thinned(Blue, 2)];

    private static byte[] Boxed(string components, byte[] planes, params byte[][] more) =>
        JpxForms.Boxed(JpxForms.Codestream(planes, components), JpxForms.Rgb, more);

    // The last two columns of the table change places.
    private static byte[] Swapped(byte[] table)
    {
        (table[^5], table[^1]) = (table[^1], table[^5]);
        return table;
    }

    private static void ShouldBeBlankable(byte[] pdf, ReadOnlyMemory<byte> recoded)
    {
        var redacted = BlankArea.Emptied(recoded.ToArray());
        redacted.Result.RemovedImages.ShouldBeEmpty();
        BlankArea.WrongPixels(recoded, redacted.Result.Bytes!.Value, Reach).ShouldBe((0, 0));
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value).ShouldBe(CheckReason.None);
        BlankArea.VerdictOn(recoded).ShouldBe(CheckReason.ImageInArea);
        BlankArea.VerdictOn(pdf).ShouldBe(CheckReason.ImageInArea);
    }

    private static IReadOnlyList<CodedPicture> Named(byte[] pdf)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        return CodedPictures.Of(file, PdfReading.Read(file).Pages.SelectMany(page => page.Images));
    }

    private static ReadOnlyMemory<byte>? Recoded(byte[] pdf) => CodedPictures.Write(
        pdf, PdfFile.Open(pdf).File!, [.. Named(pdf).Select(picture => (picture.Number, (ReadOnlyMemory<byte>)OpenJpeg.Decoded(picture.Codestream)))])?.Document;

    private static double Difference(byte[] one, byte[] other)
    {
        one.Length.ShouldBe(other.Length);
        return one.Zip(other, (a, b) => Math.Abs(a - b)).Average();
    }
}
