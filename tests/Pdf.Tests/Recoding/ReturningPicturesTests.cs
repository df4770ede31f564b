using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;
using Clona.Pdf.Recoding;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Images;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Recoding;

/// <summary>Pictures in JPEG 2000 of which nothing is removed are in the output as they came; those of which something is are not.</summary>
public sealed class ReturningPicturesTests
{
    private const string InRgb = "/ColorSpace /DeviceRGB";
    private const string Show = "q 400 0 0 400 0 0 cm /Picture Do Q";

    private static readonly byte[] One = Colored(0);
    private static readonly byte[] Other = Colored(3);

    [OpenJpegTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_picture_of_an_untouched_page_is_byte_for_byte_what_came(bool isSameOnBoth)
    {
        var (pdf, recoded) = TwoPages(isSameOnBoth);

        var redacted = BlankArea.Emptied(recoded.Document.ToArray(), recoded.Kept);

        var left = CodedIn(redacted);
        left.Select(data => data.ToArray()).ShouldBe(isSameOnBoth ? [] : [Other]);
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value).ShouldBe(CheckReason.None);
        BlankArea.WrongPixels(recoded.Document, redacted.Result.Bytes!.Value, reach: 18).ShouldBe((0, 0));
        if (!isSameOnBoth)
        {
            Poppler.PixelsOf(redacted.Result.Bytes!.Value, page: 2).ShouldBe(Poppler.PixelsOf(pdf, page: 2));
        }
    }

    [OpenJpegFact]
    public void A_turned_picture_returns_where_only_the_rectangle_around_it_reaches_into_an_area()
    {
        var file = new PdfBuilder();
        var picture = JpxForms.Add(file, One, InRgb);
        var recoded = Written(file.Page("q 100 100 -100 100 100 180 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>").Build());

        var redacted = BlankArea.Emptied(recoded.Document.ToArray(), recoded.Kept);

        CodedIn(redacted).ShouldHaveSingleItem().ToArray().ShouldBe(One);
        BlankArea.VerdictOn(redacted.Result.Bytes!.Value).ShouldBe(CheckReason.None);
    }

    [OpenJpegFact]
    public void Only_the_host_says_which_pictures_return()
    {
        var (_, recoded) = TwoPages(isSameOnBoth: false);

        CodedIn(BlankArea.Emptied(recoded.Document.ToArray(), [])).ShouldBeEmpty();
        CodedIn(BlankArea.Emptied(recoded.Document.ToArray(), [.. recoded.Kept.Select(number => number + 1000)])).ShouldBeEmpty();
    }

    [OpenJpegFact]
    public void A_document_that_brings_a_picture_in_the_place_of_another_does_not_get_it_into_the_output()
    {
        var file = new PdfBuilder();
        var hidden = JpxForms.Add(file, Other, InRgb);
        var picture = file.AddStream(
            Encoding.Latin1.GetString(JpegFiles.Stored("grey.jpg")),
            $"/Type /XObject /Subtype /Image /Width 397 /Height 397 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode /ClonaCoded {hidden} 0 R");
        var coded = JpxForms.Add(file, One, $"{InRgb} /ClonaCoded {hidden} 0 R");
        var recoded = Written(file.Page($"{Show} q 100 0 0 100 0 0 cm /Coded Do Q", $"/XObject << /Picture {picture} 0 R /Coded {coded} 0 R >>").Build());

        var redacted = Redacted.With(recoded.Document.ToArray(), new([]) { KeptPictures = recoded.Kept });

        recoded.Kept.ShouldBe([coded]);
        CodedIn(redacted).ShouldHaveSingleItem().ToArray().ShouldBe(One);
        redacted.Output.ObjectNumbers.Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
            .ShouldAllBe(stream => stream.Dictionary["ClonaCoded"] == null);
    }

    [OpenJpegFact]
    public void A_picture_with_the_data_of_a_blanked_one_does_not_return()
    {
        var file = new PdfBuilder();
        var (first, second) = (JpxForms.Add(file, One, InRgb), JpxForms.Add(file, One, InRgb));
        var recoded = Written(file.Page(Show, $"/XObject << /Picture {first} 0 R >>").Page(Show, $"/XObject << /Picture {second} 0 R >>").Build());

        CodedIn(BlankArea.Emptied(recoded.Document.ToArray(), recoded.Kept)).ShouldBeEmpty();
    }

    [OpenJpegFact]
    public void The_mask_of_a_picture_that_is_blanked_does_not_return()
    {
        var file = new PdfBuilder();
        var mask = JpxForms.Add(file, JpxForms.Boxed(JpxForms.Codestream(JpxForms.Plane(2), "1,8,u"), JpxForms.Grey), "/ColorSpace /DeviceGray");
        var picture = JpxForms.Add(file, One, $"{InRgb} /SMask {mask} 0 R");
        var recoded = Written(file.Page(Show, $"/XObject << /Picture {picture} 0 R >>").Build());

        recoded.Kept.ShouldBe([mask, picture], ignoreOrder: true);
        CodedIn(BlankArea.Emptied(recoded.Document.ToArray(), recoded.Kept)).ShouldBeEmpty();
    }

    [OpenJpegFact]
    public void What_is_worked_on_shows_what_returns_and_else_nothing_returns()
    {
        var (small, smallest) = (Written(JpxForms.Pdf(Squeezed(8), InRgb)), Written(JpxForms.Pdf(Squeezed(200), InRgb)));

        StepOf(small).ShouldBe(3);
        small.Kept.Count.ShouldBe(1);
        StepOf(smallest).ShouldBeGreaterThan(3);
        smallest.Kept.ShouldBeEmpty();
    }

    [OpenJpegTheory]
    [InlineData(0xFF30, 0)]
    [InlineData(0xFF74, 4)]
    [InlineData(0xFF50, 8)]
    public void A_picture_of_which_the_writer_leaves_something_out_does_not_return(int marker, int length)
    {
        var stream = JpxForms.Codestream([.. JpxForms.Plane(0), .. JpxForms.Plane(1), .. JpxForms.Plane(2)], "3,8,u");
        Written(JpxForms.Pdf(stream, InRgb)).Kept.Count.ShouldBe(1);
        var end = 4 + ((stream[4] << 8) | stream[5]);
        byte[] segment = [(byte)(marker >> 8), (byte)marker, .. length == 0 ? [] : new byte[] { 0, (byte)length }, .. new byte[Math.Max(0, length - 2)]];

        WrittenUnseen(JpxForms.Pdf([.. stream[..end], .. segment, .. stream[end..]], InRgb)).Kept.ShouldBeEmpty();
    }

    [OpenJpegFact]
    public void A_picture_for_more_than_the_first_part_of_the_standard_does_not_return()
    {
        var stream = JpxForms.Codestream(JpxForms.Plane(0), "1,8,u");
        stream[6] = 0x40;

        WrittenUnseen(JpxForms.Pdf(stream, "/ColorSpace /DeviceGray")).Kept.ShouldBeEmpty();
    }

    [OpenJpegFact]
    public void A_mask_returns_only_where_the_document_names_its_colours()
    {
        var file = new PdfBuilder();
        var mask = JpxForms.Add(file, JpxForms.Boxed(JpxForms.Codestream(JpxForms.Plane(2), "1,8,u"), JpxForms.Grey), "");
        var picture = JpxForms.Add(file, One, $"{InRgb} /SMask {mask} 0 R");

        Written(file.Page(Show, $"/XObject << /Picture {picture} 0 R >>").Build()).Kept.ShouldBe([picture]);
    }

    [OpenJpegTheory]
    [InlineData("")]
    [InlineData(InRgb)]
    public void The_document_names_the_colours_of_a_picture_that_returns(string entries)
    {
        var recoded = Written(JpxForms.Pdf(One, entries));

        var redacted = Redacted.With(recoded.Document.ToArray(), new([]) { KeptPictures = recoded.Kept });

        redacted.Output.ObjectNumbers.Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
            .Single(stream => stream.Dictionary["Filter"] is PdfName { Value: "JPXDecode" }).Dictionary["ColorSpace"].ShouldBe(new PdfName("DeviceRGB"));
    }

    [OpenJpegTheory]
    [InlineData("/JPXDecode")]
    [InlineData("/DCTDecode")]
    public void A_soft_mask_returns_with_its_picture(string filter)
    {
        var file = new PdfBuilder();
        var grey = Stripped(JpxForms.Boxed(JpxForms.Codestream(JpxForms.Plane(2), "1,8,u"), JpxForms.Grey));
        var mask = JpxForms.Add(file, grey, "/ColorSpace /DeviceGray");
        var picture = filter == "/JPXDecode"
            ? JpxForms.Add(file, One, $"{InRgb} /SMask {mask} 0 R")
            : file.AddStream(Encoding.Latin1.GetString(JpegFiles.Stored("grey.jpg")), $"/Type /XObject /Subtype /Image /Width 397 /Height 397 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode /SMask {mask} 0 R");
        var pdf = file.Page(Show, $"/XObject << /Picture {picture} 0 R >>").Build();
        var recoded = Written(pdf);

        var redacted = Redacted.With(recoded.Document.ToArray(), new([]) { KeptPictures = recoded.Kept });

        CodedIn(redacted).Count.ShouldBe(filter == "/JPXDecode" ? 2 : 1);
        CodedIn(redacted).Any(data => data.Span.SequenceEqual(grey)).ShouldBeTrue();
        Poppler.PixelsOf(redacted.Result.Bytes!.Value, page: 1).ShouldBe(Poppler.PixelsOf(pdf, page: 1));
    }

    [OpenJpegTheory]
    [InlineData("table")]
    [InlineData("order")]
    [InlineData("signs")]
    [InlineData("another space")]
    [InlineData("seen through")]
    public void What_readers_may_take_for_something_else_does_not_return(string form)
    {
        byte[] planes = [.. JpxForms.Plane(0), .. JpxForms.Plane(1), .. JpxForms.Plane(2)];
        var pdf = form switch
        {
            "table" => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream(JpxForms.Plane(0), "1,8,u"), JpxForms.Rgb, JpxForms.Table([.. Enumerable.Range(0, 256).Select(i => ((byte)i, (byte)i, (byte)i))])), InRgb),
            "order" => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream(planes, "3,8,u"), JpxForms.Rgb, JpxForms.Order((0, 3), (0, 2), (0, 1))), InRgb),
            "signs" => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream(JpxForms.Plane(0), "1,8,s"), JpxForms.Grey), "/ColorSpace /DeviceGray"),
            "another space" => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream(planes, "3,8,u"), JpxForms.Differences), InRgb),
            _ => JpxForms.Pdf(JpxForms.Boxed(JpxForms.Codestream([.. planes, .. JpxForms.Plane(3)], "4,8,u"), JpxForms.Rgb), InRgb + " /SMaskInData 1"),
        };

        Written(pdf).Kept.ShouldBeEmpty();
    }

    private static (byte[] Pdf, WrittenPictures Recoded) TwoPages(bool isSameOnBoth)
    {
        var file = new PdfBuilder();
        var first = JpxForms.Add(file, One, InRgb);
        var second = isSameOnBoth ? first : JpxForms.Add(file, Other, InRgb);
        file.Page(Show, $"/XObject << /Picture {first} 0 R >>").Page(Show, $"/XObject << /Picture {second} 0 R >>");
        var pdf = file.Build();
        return (pdf, Written(pdf));
    }

    private static byte[] Squeezed(int times) => OpenJpeg.Compressed(
        JpxForms.Mixed(JpxForms.Plane(0), JpxForms.Plane(1), JpxForms.Plane(2)), JpxForms.Side, components: 3, highest: 255, "jp2", "-r", times.ToString(CultureInfo.InvariantCulture));

    // The step of the mean of brightness in the only JPEG: 3 at a quality of 90, 6 at 80.
    private static int StepOf(WrittenPictures written)
    {
        var file = PdfFile.Open(written.Document).File!;
        var jpeg = file.ObjectNumbers.Select(number => file.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
            .Single(stream => stream.Dictionary["Filter"] is PdfName { Value: "DCTDecode" }).EncodedBytes.Span;
        return jpeg[jpeg.IndexOf((byte[])[0xFF, 0xDB]) + 5];
    }

    // Whatever a decoder makes of it.
    private static WrittenPictures WrittenUnseen(byte[] pdf)
    {
        var named = Named(pdf).ShouldHaveSingleItem();
        return CodedPictures.Write(pdf, PdfFile.Open(pdf).File!, [(named.Number, new byte[named.Samples])]).ShouldNotBeNull();
    }

    private static IReadOnlyList<CodedPicture> Named(byte[] pdf)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        return CodedPictures.Of(file, PdfReading.Read(file).Pages.SelectMany(page => page.Images));
    }

    private static WrittenPictures Written(byte[] pdf)
    {
        var named = Named(pdf);
        return CodedPictures.Write(pdf, PdfFile.Open(pdf).File!, [.. named.Select(picture => (picture.Number, (ReadOnlyMemory<byte>)OpenJpeg.Decoded(picture.Codestream)))]).ShouldNotBeNull();
    }

    private static byte[] Colored(int number) => Stripped(JpxForms.Boxed(
        JpxForms.Codestream([.. JpxForms.Plane(number), .. JpxForms.Plane(number + 1), .. JpxForms.Plane(number + 2)], "3,8,u"), JpxForms.Rgb));

    // Comments of the program that made it never go into an output.
    private static byte[] Stripped(byte[] jpx) => JpxBoxes.WithoutMetadata(jpx).ShouldNotBeNull().ToArray();

    private static List<ReadOnlyMemory<byte>> CodedIn(Redacted redacted) => [.. redacted.Output.ObjectNumbers
        .Select(number => redacted.Output.Resolve(new PdfReference(number, 0))).OfType<PdfStream>()
        .Where(stream => stream.Dictionary["Filter"] is PdfName { Value: "JPXDecode" }).Select(stream => stream.EncodedBytes)];
}
