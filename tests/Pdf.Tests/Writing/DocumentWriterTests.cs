using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;
using Clona.Pdf.Pages;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Tests.Writing;

public sealed partial class DocumentWriterTests
{
    private const string Canary = "Kanarek";

    [Fact]
    public void Page_is_the_same_when_nothing_was_changed()
    {
        var source = SourceFile.OnePage("BT /F1 12 Tf (x) Tj ET", "/Font<</F1 5 0 R>>", "/Rotate 90/CropBox[10 10 90 90]/UserUnit 2.5")
            .With(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");

        var page = Open(Copy(source)).Pages.ShouldHaveSingleItem();

        (page.MediaBox, page.CropBox).ShouldBe((new PdfRectangle(0, 0, 200, 100), new PdfRectangle(10, 10, 90, 90)));
        (page.Rotate, page.UserUnit).ShouldBe((90, 2.5));
    }

    [Theory]
    [InlineData("catalogue", 1, "/Metadata 90 0 R/Outlines 91 0 R/Names<</Dests 91 0 R>>/AcroForm 91 0 R/StructTreeRoot 91 0 R/PieceInfo 91 0 R/OCProperties 91 0 R/Lang(Kanarek)/Kanarek(x)/OpenAction 91 0 R/PageLabels 91 0 R/OutputIntents[91 0 R]")]
    [InlineData("page", 3, "/Metadata 90 0 R/PieceInfo 91 0 R/Thumb 90 0 R/Annots[91 0 R]/AA 91 0 R/B[91 0 R]/LastModified(Kanarek)/Tabs/Kanarek/StructParents 0/AF 91 0 R/Kanarek(x)")]
    [InlineData("resources", 5, "/Properties<</P 91 0 R>>/ProcSet[/Kanarek]/Kanarek 91 0 R")]
    [InlineData("form", 6, "/Metadata 90 0 R/PieceInfo 91 0 R/Name/Kanarek/OC 91 0 R/Ref 91 0 R/LastModified(Kanarek)/OPI 91 0 R/StructParent 1/Kanarek 91 0 R/F(Kanarek)")]
    [InlineData("image", 7, "/Metadata 90 0 R/Alternates[91 0 R]/Name/Kanarek/OPI 91 0 R/OC 91 0 R/ID(Kanarek)/Measure 91 0 R/Kanarek(x)")]
    [InlineData("font", 8, "/Name/Kanarek/Kanarek(x)/Metadata 90 0 R")]
    [InlineData("descriptor", 9, "/FontFamily(Kanarek)/CharSet(/Kanarek)/CIDSet 90 0 R/Lang/Kanarek/Style 91 0 R/Kanarek 91 0 R")]
    [InlineData("encoding", 10, "/Kanarek(x)")]
    [InlineData("graphics state", 11, "/HT 91 0 R/Kanarek(x)/BM/Kanarek/Name/Kanarek")]
    [InlineData("separation", 12, " 91 0 R")]
    [InlineData("function", 13, "/Kanarek 91 0 R")]
    [InlineData("shading", 14, "/Kanarek 91 0 R")]
    [InlineData("pattern", 15, "/Metadata 90 0 R/PieceInfo 91 0 R/Kanarek 91 0 R")]
    [InlineData("group", 16, "/Kanarek 91 0 R")]
    [InlineData("profile", 17, "/Metadata 90 0 R/Kanarek 91 0 R")]
    public void Entry_is_left_behind_when_it_is_not_on_the_whitelist(string place, int number, string entries)
    {
        var source = Everything(number, entries).WithStream(90, "", Canary).With(91, $"<</{Canary}({Canary})/T({Canary})>>");

        var output = Copy(source);

        AllText(output).ShouldNotContain(Canary, Case.Sensitive, place);
        AllText(output).ShouldContain("/Shading");
    }

    [Fact]
    public void Everything_that_shows_the_page_is_kept_when_copied()
    {
        var output = AllText(Copy(Everything(0, "")));

        string[] needed =
        [
            "/Subtype/Form", "/Subtype/Image", "/SMask", "/Subtype/TrueType", "/FontFile2", "/Differences", "/Widths", "/SMask<<", "/Luminosity",
            "/Separation", "/FunctionType 2", "/ShadingType 2", "/PatternType 1", "/ICCBased", "/S/Transparency", "/ToUnicode", "begincmap",
        ];
        needed.ShouldAllBe(part => output.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_family_of_a_font_stays_when_copied_since_readers_choose_its_stand_in_by_it() =>
        AllText(Copy(Everything(9, "/FontFamily()"))).ShouldContain("/FontFamily");

    [Fact]
    public void Output_intent_keeps_its_profile_and_no_words()
    {
        const string Intent = "<</S/GTS_PDFA1/OutputConditionIdentifier(Kanarek)/Info(Kanarek)/RegistryName(Kanarek)/Kanarek(x)/DestOutputProfile 17 0 R>>";

        var output = AllText(Copy(Everything(1, $"/OutputIntents[{Intent}<</S/GTS_PDFA1/Info(Kanarek)>>]")));

        output.ShouldContain("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Custom)/DestOutputProfile");
        output.ShouldNotContain(Canary);
    }

    [Fact]
    public void Bytes_are_equal_when_the_same_is_written_twice()
    {
        var source = Everything(0, "").ToBytes();

        Copy(source).ShouldBe(Copy(source));
    }

    [Fact]
    public void Bytes_are_equal_when_a_copy_is_copied()
    {
        var once = Copy(Everything(0, ""));

        Copy(once).ShouldBe(once);
    }

    [Fact]
    public void File_has_one_exact_table_and_no_gaps_when_written()
    {
        var output = Encoding.Latin1.GetString(Copy(Everything(0, "")));

        var table = output.LastIndexOf("\nxref\n", StringComparison.Ordinal) + 1;
        int.Parse(StartOfTable().Match(output).Groups[1].Value, CultureInfo.InvariantCulture).ShouldBe(table);
        var offsets = Entry().Matches(output[table..]).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        for (var i = 0; i < offsets.Count; i++)
        {
            output[offsets[i]..].ShouldStartWith($"{i + 1} 0 obj\n");
        }

        foreach (var offset in offsets)
        {
            (offset == "%PDF-1.7\n%1234\n".Length || output[..offset].EndsWith("\nendobj\n", StringComparison.Ordinal)).ShouldBeTrue();
        }

        output[..table].ShouldEndWith("\nendobj\n");
    }

    [Fact]
    public void Content_is_compressed_anew_when_it_was_not()
    {
        var output = Encoding.Latin1.GetString(Copy(SourceFile.OnePage("BT (clear text) Tj ET")));

        output.ShouldNotContain("clear text");
        output.ShouldContain("/FlateDecode");
    }

    [Fact]
    public void Unused_and_unreachable_objects_are_left_behind_when_copied()
    {
        var output = Copy(SourceFile.OnePage().With(50, $"({Canary})"));

        AllText(output).ShouldNotContain(Canary);
        Open(output).ObjectNumbers.Count().ShouldBe(6);
    }

    [Fact]
    public void Object_is_written_once_when_several_pages_share_it()
    {
        var file = Open(SourceFile.OnePage("", "/XObject<</X 5 0 R>>").WithStream(5, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]", "q Q").ToBytes());
        var page = Copies.Of(file.Pages[0], file);

        var output = DocumentWriter.Write(file, [page, page, page]).Bytes.ShouldNotBeNull().ToArray();

        Regex.Count(AllText(output), "/Subtype/Form", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(1);
        Open(output).Pages.Count.ShouldBe(3);
    }

    [Fact]
    public void New_stream_becomes_an_object_when_it_stands_in_the_resources()
    {
        var file = Open(SourceFile.OnePage().ToBytes());
        var form = new PdfStream(TestObjects.Dictionary("<</Subtype/Form/BBox[0 0 1 1]>>"), "q (new) Q"u8.ToArray());
        var resources = new PdfDictionary([new("XObject", new PdfDictionary([new("X", form), new("Y", form)]))]);

        var output = DocumentWriter.Write(file, [Copies.Of(file.Pages[0], file) with { Resources = resources }]).Bytes.ShouldNotBeNull().ToArray();

        AllText(output).ShouldContain("q (new) Q");
        Regex.Count(AllText(output), "/Subtype/Form", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(1);
    }

    [Fact]
    public void Copying_ends_when_objects_lead_in_circles()
    {
        var source = SourceFile.OnePage("/X Do", "/XObject<</X 5 0 R>>/ColorSpace<</C 6 0 R>>/Pattern<</P 5 0 R>>/Font<</F 7 0 R>>")
            .WithStream(5, "/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>", "/X Do")
            .With(6, "[/Indexed 6 0 R 1 6 0 R]")
            .With(7, "<</Subtype/Type0/DescendantFonts[7 0 R]/Encoding 7 0 R/ToUnicode 7 0 R>>");

        Open(Copy(source)).Pages.Count.ShouldBe(1);
    }

    [Fact]
    public void Document_is_refused_when_a_needed_stream_cannot_be_decoded()
    {
        var file = Open(SourceFile.OnePage("/X Do", "/XObject<</X 5 0 R>>").WithStream(5, "/Subtype/Form/BBox[0 0 1 1]/Filter/Unheard", "x").ToBytes());

        var result = DocumentWriter.Write(file, [Copies.Of(file.Pages[0], file)]);

        (result.Bytes is null, result.Refusal).ShouldBe((true, WriteRefusal.UndecodableStream));
    }

    [Fact]
    public void Document_is_refused_when_it_grows_over_the_limit()
    {
        var file = Open(SourceFile.OnePage().ToBytes());

        DocumentWriter.Write(file, [Copies.Of(file.Pages[0], file)], new WriteOptions { MaxBytes = 100 }).Refusal.ShouldBe(WriteRefusal.TooLarge);
    }

    [Theory]
    [InlineData("/Filter/JBIG2Decode", "x", DroppedPart.Jbig2Image)]
    [InlineData("/Filter/JPXDecode", "x", DroppedPart.JpxImage)]
    [InlineData("/Filter/DCTDecode", "no picture", DroppedPart.DamagedImage)]
    [InlineData("/Filter/FlateDecode", "\u00ff\u00ff\u00ff", DroppedPart.DamagedImage)]
    [InlineData("/SMask 6 0 R", "abc", DroppedPart.DamagedImage)]
    public void Image_is_dropped_and_counted_when_it_cannot_be_carried_over(string entries, string data, DroppedPart part)
    {
        var source = SourceFile.OnePage("/X Do", "/XObject<</X 5 0 R>>")
            .WithStream(5, $"/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB{entries}", data)
            .WithStream(6, "/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/Unheard", "x");
        var file = Open(source.ToBytes());

        var result = DocumentWriter.Write(file, [Copies.Of(file.Pages[0], file)]);

        result.Dropped.ShouldContain(pair => pair.Key == part);
        AllText(result.Bytes.ShouldNotBeNull().ToArray()).ShouldNotContain("/Image");
    }

    [Fact]
    public void Samples_behind_the_last_row_are_left_behind_when_an_image_is_copied()
    {
        var source = SourceFile.OnePage("/X Do", "/XObject<</X 5 0 R>>")
            .WithStream(5, "/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB", "abcdef" + Canary);

        var output = AllText(Copy(source));

        output.ShouldContain("abcdef");
        output.ShouldNotContain(Canary);
    }

    private static SourceFile Everything(int number, string entries)
    {
        string Extra(int here) => here == number ? entries : "";
        return SourceFile.OnePage("q Q")
            .With(1, $"<</Type/Catalog/Pages 2 0 R{Extra(1)}>>")
            .With(3, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources 5 0 R/Group 16 0 R{Extra(3)}>>")
            .With(5, "<</XObject<</X 6 0 R/I 7 0 R>>/Font<</F 8 0 R>>/ExtGState<</G 11 0 R>>/ColorSpace<</C 12 0 R/D[/ICCBased 17 0 R]>>/Shading<</S 14 0 R>>/Pattern<</P 15 0 R>>" + Extra(5) + ">>")
            .WithStream(6, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Group 16 0 R" + Extra(6), "q Q")
            .WithStream(7, "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 20 0 R" + Extra(7), "z")
            .With(8, $"<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Serif/FirstChar 65/LastChar 65/Widths[500]/Encoding 10 0 R/FontDescriptor 9 0 R/ToUnicode 21 0 R{Extra(8)}>>")
            .With(9, $"<</Type/FontDescriptor/FontName/AAAAAA+Serif/Flags 4/FontFile2 22 0 R{Extra(9)}>>")
            .With(10, $"<</Type/Encoding/Differences[65/Zcaron]{Extra(10)}>>")
            .With(11, $"<</Type/ExtGState/CA .5/SMask<</S/Luminosity/G 6 0 R/TR/Identity>>{Extra(11)}>>")
            .With(12, $"[/Separation/Modra/DeviceRGB 13 0 R{Extra(12)}]")
            .With(13, $"<</FunctionType 2/Domain[0 1]/N 1{Extra(13)}>>")
            .With(14, $"<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 1]/Function 13 0 R{Extra(14)}>>")
            .WithStream(15, "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 1/YStep 1/Resources<<>>" + Extra(15), "q Q")
            .With(16, $"<</S/Transparency/CS/DeviceRGB{Extra(16)}>>")
            .WithStream(17, "/N 3" + Extra(17), Canaries.Places.TinyProfile.WithText.Replace("{T}", "profil bez textu.", StringComparison.Ordinal))
            .WithStream(20, "/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "m")
            .WithStream(21, "", "%comment\n1 begincmap endcmap")
            .WithStream(22, "/Length1 4", "font");
    }

    /// <summary>The file's bytes and all its streams decoded.</summary>
    private static string AllText(byte[] bytes)
    {
        var text = new StringBuilder(Encoding.Latin1.GetString(bytes));
        var file = Open(bytes);
        foreach (var number in file.ObjectNumbers)
        {
            if (file.Resolve(new PdfReference(number, 0)) is PdfStream stream && file.Decode(stream) is { } data)
            {
                text.Append('\n').Append(Encoding.Latin1.GetString(data.Span));
            }
        }

        return text.ToString();
    }

    private static byte[] Copy(SourceFile source) => Copy(source.ToBytes());

    private static byte[] Copy(byte[] bytes)
    {
        var file = Open(bytes);
        return DocumentWriter.Write(file, [.. file.Pages.Select(page => Copies.Of(page, file))]).Bytes.ShouldNotBeNull().ToArray();
    }

    private static PdfFile Open(byte[] bytes) => PdfFile.Open(bytes).File.ShouldNotBeNull();

    [GeneratedRegex("startxref\n([0-9]+)\n%%EOF\n$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartOfTable();

    [GeneratedRegex("([0-9]{10}) 00000 n \n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
