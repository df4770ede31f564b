using Clona.Pdf.Geometry;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.OldRedactions;

/// <summary>What an earlier editor hid is found and removed, and nothing that can be seen is.</summary>
public sealed class OldRedactionTests
{
    // Text in nearly the colour of its box is hidden too.
    private const int Alike = 4;

    private const string Novak = "BT /F1 12 Tf 100 200 Td (Novak) Tj ET";

    [Theory]
    [MemberData(nameof(FakeCases.Hidden), MemberType = typeof(FakeCases))]
    public void Hidden_text_is_found_and_removed_without_a_plan(string content, OldRedactionKind kind)
    {
        var redacted = Redacted.Nothing(FakeCases.Pdf(content));

        var found = redacted.Result.OldRedactions[1].Where(item => item.Kind == kind).ShouldHaveSingleItem();
        HiddenBy(redacted, found).ShouldBe("Novak");
        redacted.Streams.ShouldNotContain("(Novak)");
        redacted.After[0].OldRedactions.ShouldBeEmpty();
    }

    [PopplerTheory]
    [MemberData(nameof(FakeCases.Hidden), MemberType = typeof(FakeCases))]
    public void The_page_looks_as_before(string content, OldRedactionKind kind)
    {
        var pdf = FakeCases.Pdf(content);

        var redacted = Redacted.Nothing(pdf);

        redacted.Result.OldRedactions[1].ShouldContain(item => item.Kind == kind);
        Poppler.PixelsOf(redacted.Result.Bytes!.Value).Zip(Poppler.PixelsOf(pdf)).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= Alike);
    }

    [Theory]
    [MemberData(nameof(FakeCases.Visible), MemberType = typeof(FakeCases))]
    public void Text_that_can_be_seen_is_no_fake(string content)
    {
        var redacted = Redacted.Nothing(FakeCases.Pdf(content));

        redacted.Result.OldRedactions.ShouldBeEmpty();
        redacted.Result.Removed.ShouldBeEmpty();
    }

    [Fact]
    public void Text_over_hidden_text_stays()
    {
        var redacted = Redacted.Nothing(FakeCases.Pdf($"{Novak} 1 g 95 194 80 18 re f 0 g BT /F1 12 Tf 100 200 Td (Dvorak) Tj ET"));

        Redacted.TextOf(redacted.After[0]).ShouldBe("Dvorak");
    }

    [Fact]
    public void Layout_leaves_hidden_text_out() =>
        PdfReading.Read(Clona.Pdf.Files.PdfFile.Open(FakeCases.Pdf($"{Novak} 0 g 95 194 80 18 re f 0 g BT /F1 12 Tf 100 100 Td (Dvorak) Tj ET")).File!)
            .Pages[0].LayoutGlyphs.Select(glyph => glyph.Ordinal).ShouldBe(Enumerable.Range(5, 6));

    [Theory]
    [InlineData("/Subtype /Square /C [0 0 0] /IC [0 0 0] /Rect [90 190 180 215]", OldRedactionKind.AnnotationOverText)]
    [InlineData("/Subtype /Redact /Rect [90 190 180 215]", OldRedactionKind.UnappliedMark)]
    [InlineData("/Subtype /Redact /F 2 /Rect [0 0 400 400] /QuadPoints [95 212 175 212 95 194 175 194]", OldRedactionKind.UnappliedMark)]
    [InlineData("/Subtype /Highlight /C [0 0 0] /Rect [90 190 180 215] /QuadPoints [95 212 175 212 95 194 175 194]", OldRedactionKind.UnappliedMark)]
    public void Boxes_of_annotations_hide_too(string annotation, OldRedactionKind kind)
    {
        var redacted = Redacted.Nothing(FakeCases.Pdf(Novak, $"<< /Type /Annot {annotation} >>"));

        HiddenBy(redacted, redacted.Result.OldRedactions[1].ShouldHaveSingleItem()).ShouldBe("Novak");
        redacted.Result.OldRedactions[1].Single().Kind.ShouldBe(kind);
        redacted.Streams.ShouldNotContain("(Novak)");
    }

    [Theory]
    [InlineData("/Subtype /Highlight /C [1 1 0] /Rect [90 190 180 215] /QuadPoints [95 212 175 212 95 194 175 194]")]
    [InlineData("/Subtype /Square /C [1 0 0] /Rect [90 190 180 215]")]
    [InlineData("/Subtype /Square /IC [0 0 0] /CA 0.4 /Rect [90 190 180 215]")]
    public void Annotations_that_show_the_text_hide_nothing(string annotation) =>
        Redacted.Nothing(FakeCases.Pdf(Novak, $"<< /Type /Annot {annotation} >>")).Result.OldRedactions.ShouldBeEmpty();

    [Fact]
    public void A_mark_nobody_carried_out_empties_its_area_and_says_so()
    {
        var pdf = FakeCases.Pdf($"{Novak} 0 g 80 203 m 300 203 l S", "<< /Type /Annot /Subtype /Redact /Rect [95 194 175 212] >>");

        var redacted = Redacted.With(pdf, new([]) { OldRedactionLabel = "[skryto]" });

        Redacted.TextOf(redacted.After[0]).ShouldBe("[skryto]");
        redacted.Result.Marks.ShouldHaveSingleItem().Area.Bounds.ShouldBe(new PdfRectangle(95, 194, 175, 212));
        redacted.Result.Census.PathsCut.ShouldBe(1);
    }

    private static string HiddenBy(Redacted redacted, OldRedaction found) => string.Concat(
        found.Glyphs.SelectMany(range => Enumerable.Range(range.First, range.Count)).Select(ordinal => redacted.Before[0].Glyphs[ordinal].Text));
}
