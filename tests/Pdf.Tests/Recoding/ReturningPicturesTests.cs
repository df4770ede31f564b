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

    [OpenJpegTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_the_host_says_which_pictures_return(bool isForged)
    {
        var (_, recoded) = TwoPages(isSameOnBoth: false);

        CodedIn(BlankArea.Emptied(recoded.Document.ToArray(), isForged ? [] : [1, 2, 4711])).ShouldBeEmpty();
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

    private static WrittenPictures Written(byte[] pdf)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        var named = CodedPictures.Of(file, PdfReading.Read(file).Pages.SelectMany(page => page.Images));
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
