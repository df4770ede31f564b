using Clona.Pdf.Files;

namespace Clona.Pdf.Tests.Files;

public sealed class HidingPlaceCensusTests
{
    [Fact]
    public void Nothing_is_counted_when_the_file_is_plain() =>
        HidingPlaceCensus.Of(Open(SourceFile.OnePage())).ShouldBeEmpty();

    [Theory]
    [InlineData("<</Type/Metadata/Metadata 9 0 R>>", HidingPlace.Metadata)]
    [InlineData("<</Outlines 9 0 R>>", HidingPlace.Outline)]
    [InlineData("<</Type/Filespec/EF<</F 9 0 R>>>>", HidingPlace.Attachments)]
    [InlineData("<</S/JavaScript/JS(x)>>", HidingPlace.JavaScript)]
    [InlineData("<</A<</S/URI/URI(x)>>>>", HidingPlace.Actions)]
    [InlineData("<</Subtype/Text/Rect[0 0 1 1]>>", HidingPlace.Annotations)]
    [InlineData("<</Subtype/Redact/Rect[0 0 1 1]>>", HidingPlace.RedactionMarks)]
    [InlineData("<</Subtype/Movie/Rect[0 0 1 1]>>", HidingPlace.Media)]
    [InlineData("[[<</FT/Tx/V(x)>>]]", HidingPlace.FormFields)]
    [InlineData("<</XFA[(x)9 0 R]>>", HidingPlace.XfaForm)]
    [InlineData("<</Type/Sig/ByteRange[0 1 2 3]>>", HidingPlace.Signatures)]
    [InlineData("<</OCProperties<<>>>>", HidingPlace.Layers)]
    [InlineData("<</S/Span/ActualText(x)>>", HidingPlace.StructureTexts)]
    [InlineData("<</Thumb 9 0 R>>", HidingPlace.Thumbnails)]
    [InlineData("<</PieceInfo<<>>>>", HidingPlace.PrivateData)]
    [InlineData("<</Alternates[]>>", HidingPlace.AlternateImages)]
    [InlineData("(a lone string)", HidingPlace.UnreachableObjects)]
    public void Place_is_counted_when_an_object_has_it(string body, HidingPlace place) =>
        HidingPlaceCensus.Of(Open(SourceFile.OnePage().With(9, body))).Keys.ShouldContain(place);

    [Fact]
    public void Surroundings_are_counted_when_bytes_stand_outside()
    {
        byte[] bytes = [.. "junk"u8, .. SourceFile.OnePage().With(5, "<</Title(x)/Author(y)>>").WithTrailer("/Root 1 0 R/Info 5 0 R").ToBytes(), .. "more"u8];

        var counts = HidingPlaceCensus.Of(PdfFile.Open(bytes).File.ShouldNotBeNull());

        counts[HidingPlace.BytesOutside].ShouldBe(8);
        counts[HidingPlace.Information].ShouldBe(2);
    }

    private static PdfFile Open(SourceFile source) => PdfFile.Open(source.ToBytes()).File.ShouldNotBeNull();
}
