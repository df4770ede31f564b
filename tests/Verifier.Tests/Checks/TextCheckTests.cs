using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class TextCheckTests
{
    [Theory]
    [InlineData("/MediaBox [0 0 595 842]", "/MediaBox [0 0 595 800]")]
    [InlineData("/MediaBox [0 0 595 842]", "/MediaBox [0 0 595 842] /Rotate 90")]
    [InlineData("/MediaBox [0 0 595 842]", "/MediaBox [0 0 595 842] /CropBox [0 0 300 842]")]
    public void Changed_page_boxes_are_found(string from, string to)
    {
        var report = SamplePair.With(pair => pair.Output.Page = to[from.Length..] + (to.StartsWith(from, StringComparison.Ordinal) ? "" : " /CropBox [0 0 595 800]")).Verify();

        report.ShouldFail(CheckId.V2Text, CheckReason.PageBoxDiffers);
    }

    [Fact]
    public void Left_text_is_found()
    {
        SamplePair.With(pair => pair.Output.Content = SamplePair.OutputContent("Smlouva: Zdislav", SamplePair.After, SamplePair.Label))
            .Verify().ShouldFail(CheckId.V2Text, CheckReason.TextDiffers);
    }

    [Theory]
    [InlineData("Td ([osoba])", "Td ([Pomyslny])", CheckReason.MarkTextUnknown)]
    [InlineData("127 701 Td", "127 600 Td", CheckReason.MarkMisplaced)]
    [InlineData("127 701 Td", "224.5 701 Td", CheckReason.MarkMisplaced)]
    [InlineData("Td ([osoba]) Tj", "Td ([osoba]) Tj ([osoba]) Tj", CheckReason.TooManyMarks)]
    public void Marks_that_the_claim_does_not_name_are_found(string from, string to, CheckReason reason)
    {
        SamplePair.With(pair => pair.Output.Content = pair.Output.Content.Replace(from, to)).Verify()
            .ShouldFail(CheckId.V2Text, reason);
    }

    [Fact]
    public void Glyphs_left_in_a_claimed_box_are_found_without_the_original()
    {
        SamplePair.With(pair =>
        {
            pair.WithoutOriginal = true;
            pair.Output.Content = SamplePair.OutputContent("Smlouva: Zdislav", SamplePair.After, SamplePair.Label);
        }).Verify().ShouldFail(CheckId.V2Text, CheckReason.GlyphInBox);
    }
}
