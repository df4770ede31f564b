using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class GlyphAlgebraCheckTests
{
    [Theory]
    [InlineData("Smlouva: Z", ", bytem Brno", CheckReason.GlyphExtra)]
    [InlineData("Smlouva:", ", bytem Brno", CheckReason.GlyphMissing)]
    [InlineData("Smlouav: ", ", bytem Brno", CheckReason.GlyphChanged)]
    [InlineData("Smlouva: ", ", bytem Orno", CheckReason.GlyphChanged)]
    public void Glyphs_that_are_left_lost_swapped_or_changed_are_found(string before, string after, CheckReason reason)
    {
        var report = SamplePair.With(pair => pair.Output.Content = SamplePair.OutputContent(before, after, SamplePair.Label)).Verify();

        report.ShouldFail(CheckId.V3GlyphAlgebra, reason);
        report.Of(CheckId.V3GlyphAlgebra).Page.ShouldBe(1);
    }

    [Theory]
    [InlineData("0 -20 Td", "0 -20.05 Td", false)]
    [InlineData("0 -20 Td", "0 -20.2 Td", true)]
    [InlineData("72 700 Td", "72.2 700 Td", true)]
    [InlineData("12 Tf", "12.5 Tf", true)]
    public void Moves_of_more_than_a_tenth_of_a_point_are_found(string from, string to, bool isFound)
    {
        var report = SamplePair.With(pair => pair.Output.Content = pair.Output.Content.Replace(from, to)).Verify();

        report.Of(CheckId.V3GlyphAlgebra).Reason.ShouldBe(isFound ? CheckReason.GlyphMoved : CheckReason.None);
    }

    [Theory]
    [InlineData("-8000 (", "-8009 (")]
    [InlineData("-8000 (", "-2000 (")]
    public void Kept_glyphs_may_move_along_a_line_that_lost_something(string from, string to)
    {
        var report = SamplePair.With(pair => pair.Output.Content = pair.Output.Content.Replace(from, to)).Verify();

        report.Of(CheckId.V3GlyphAlgebra).Reason.ShouldBe(CheckReason.None);
    }

    [Fact]
    public void Order_of_painting_counts_although_the_place_is_the_same()
    {
        var swapped = "BT /F1 12 Tf 72 680 Td (Obec plati 500 ve splatkach.) Tj 0 20 Td [(Smlouva: ) -8000 (, bytem Brno)] TJ ET"
            + " BT /ClonaMark 10 Tf 127 701 Td ([osoba]) Tj ET";

        SamplePair.With(pair => pair.Output.Content = swapped).Verify()
            .ShouldFail(CheckId.V3GlyphAlgebra, CheckReason.GlyphChanged);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(0, 0)]
    [InlineData(60, 100)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Claims_beyond_the_glyphs_of_the_page_fail(int first, int count)
    {
        SamplePair.With(pair => pair.Removed[0] = new GlyphRange(first, count, "f1")).Verify()
            .ShouldFail(CheckId.V3GlyphAlgebra, CheckReason.ClaimInvalid);
    }
}
