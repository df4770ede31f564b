using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;
using Clona.Pdf.Pages;

namespace Clona.Pdf.Tests.Pages;

public sealed class PageTreeTests
{
    [Fact]
    public void Attributes_are_inherited_when_the_page_has_none()
    {
        var source = SourceFile.OnePage()
            .With(2, "<</Type/Pages/Count 1/Kids[5 0 R]/MediaBox[0 0 400 300]/Rotate 90/Resources<</Font<<>>>>>>")
            .With(5, "<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/CropBox[10 10 1000 100]>>")
            .With(3, "<</Type/Page/Parent 5 0 R>>");

        var page = Pages(source).ShouldHaveSingleItem();

        page.MediaBox.ShouldBe(new PdfRectangle(0, 0, 400, 300));
        page.CropBox.ShouldBe(new PdfRectangle(10, 10, 400, 100));
        page.Rotate.ShouldBe(90);
        page.Resources["Font"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-90", 270)]
    [InlineData("450", 90)]
    [InlineData("89.9", 90)]
    [InlineData("/No", 0)]
    public void Turn_is_a_quarter_when_it_was_written_otherwise(string rotate, int expected) =>
        Pages(SourceFile.OnePage(pageEntries: $"/Rotate {rotate}"))[0].Rotate.ShouldBe(expected);

    [Theory]
    [InlineData("/MediaBox[200 100 0 0]", 200, 100)]
    [InlineData("/MediaBox[0 0 0 0]", 612, 792)]
    [InlineData("/MediaBox[0 0 1]", 612, 792)]
    [InlineData("/MediaBox[0 0 1e300 5]", 612, 792)]
    [InlineData("/MediaBox[0 0 6 0 R 50]", 300, 50)]
    public void Medium_is_usable_when_its_box_is_odd(string entry, double width, double height)
    {
        var source = SourceFile.OnePage().With(3, $"<</Type/Page/Parent 2 0 R{entry}>>").With(6, "300");

        var box = Pages(source)[0].MediaBox;

        (box.Width, box.Height).ShouldBe((width, height));
    }

    [Fact]
    public void Crop_box_is_the_medium_when_the_two_do_not_meet() =>
        Pages(SourceFile.OnePage(pageEntries: "/CropBox[900 900 950 950]"))[0].CropBox.ShouldBe(new PdfRectangle(0, 0, 200, 100));

    [Theory]
    [InlineData("<</Kids[3 0 R 2 0 R 3 0 R]/Count 99>>", 2)]
    [InlineData("<</Kids 3 0 R>>", 1)]
    [InlineData("<</Type/Pages/Kids[null 17 0 R (x) 3 0 R]>>", 1)]
    [InlineData("<</Type/Page/MediaBox[0 0 9 9]>>", 1)]
    public void Pages_are_found_when_the_tree_is_damaged(string tree, int expected) =>
        Pages(SourceFile.OnePage().With(2, tree)).Count.ShouldBe(expected);

    [Fact]
    public void Pages_are_found_when_the_tree_is_very_deep()
    {
        var source = SourceFile.OnePage().With(2, "<</Type/Pages/Kids[10 0 R]>>");
        for (var number = 10; number < 3000; number++)
        {
            source.With(number, $"<</Type/Pages/Kids[{number + 1} 0 R]>>");
        }

        Pages(source.With(3000, "<</Type/Pages/Kids[3 0 R]>>")).Count.ShouldBe(1);
    }

    [Fact]
    public void Contents_are_joined_by_line_feeds_when_they_are_an_array()
    {
        var source = SourceFile.OnePage().With(6, "[4 0 R 17 0 R 7 0 R 8 0 R]").WithStream(4, "", "q 1").WithStream(7, "", "0 Q").WithStream(8, "/Filter/Unheard", "x");
        var file = PdfFile.Open(source.With(3, "<</Type/Page/Parent 2 0 R/Contents 6 0 R>>").ToBytes()).File.ShouldNotBeNull();

        var content = PageParts.ContentOf(file.Pages[0], file);

        Encoding.Latin1.GetString(content.Bytes.Span).ShouldBe("q 1\n0 Q\n");
        content.UndecodableMembers.ShouldBe(1);
    }

    [Fact]
    public void Annotations_keep_their_order_when_some_are_broken()
    {
        var source = SourceFile.OnePage(pageEntries: "/Annots[<</Subtype/Link>> 99 0 R 5 0 R]").With(5, "<</Subtype/Stamp>>");
        var file = PdfFile.Open(source.ToBytes()).File.ShouldNotBeNull();

        PageParts.AnnotationsOf(file.Pages[0], file).Select(annotation => annotation["Subtype"])
            .ShouldBe([new PdfName("Link"), new PdfName("Stamp")]);
    }

    private static IReadOnlyList<PdfPage> Pages(SourceFile source) => PdfFile.Open(source.ToBytes()).File.ShouldNotBeNull().Pages;
}
