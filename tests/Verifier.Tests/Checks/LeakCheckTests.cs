using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class LeakCheckTests
{
    private static readonly ClaimedBox AsWideAsALabel = new(126, 130, 198, 145);
    private static readonly ClaimedBox AsWideAsTheName = new(126, 130, 223, 145);

    [Theory]
    [InlineData(false, "-8000 (", 1)]
    [InlineData(false, "-6000 (", 1)]
    [InlineData(true, "-6500 (", 0)]
    public void A_gap_tells_unless_its_box_has_the_width_of_a_label(bool isLabel, string gap, int found)
    {
        var check = SamplePair.With(pair =>
        {
            pair.Boxes[0] = isLabel ? AsWideAsALabel : AsWideAsTheName;
            pair.Output.Content = pair.Output.Content.Replace("-8000 (", gap);
        }).Verify().Of(CheckId.V8LeakMeter);

        (check.Verdict, check.Count).ShouldBe((CheckVerdict.Passed, found));
        check.Reason.ShouldBe(found > 0 ? CheckReason.GapTellsWidth : CheckReason.None);
        (check.Bits > 0).ShouldBe(found > 0);
    }

    [Theory]
    [InlineData("0.7 Tc ", "0.7 Tc ", 1)]
    [InlineData("0.7 Tc ", "", 0)]
    [InlineData("0.7 Tc ", "0.4 Tc ", 0)]
    public void Spacing_that_the_line_had_before_tells(string before, string after, int found)
    {
        var check = SamplePair.With(pair =>
        {
            pair.Boxes[0] = AsWideAsALabel;
            pair.Original.Content = pair.Original.Content.Replace("72 700 Td ", "72 700 Td " + before);
            pair.Output.Content = pair.Output.Content.Replace("72 700 Td ", "72 700 Td " + after).Replace("-8000 (", "-6500 (");
        }).Verify().Of(CheckId.V8LeakMeter);

        check.Count.ShouldBe(found);
    }

    [Fact]
    public void Numbers_are_no_names()
    {
        var check = SamplePair.With(pair =>
        {
            pair.Original.Content = pair.Original.Content.Replace(SamplePair.Secret, "7001011234567890");
            pair.Original.Mapped += "7001011234567890";
        }).Verify().Of(CheckId.V8LeakMeter);

        check.Reason.ShouldBe(CheckReason.None);
    }

    [Fact]
    public void Without_the_original_nothing_can_be_measured() =>
        SamplePair.With(pair => pair.WithoutOriginal = true).Verify().Of(CheckId.V8LeakMeter).Reason.ShouldBe(CheckReason.OriginalMissing);

    [Fact]
    public void A_limit_makes_it_fail()
    {
        var pair = SamplePair.With(sample => sample.Boxes[0] = AsWideAsTheName);

        pair.MostBits = 1.5;

        pair.Verify().ShouldFail(CheckId.V8LeakMeter, CheckReason.GapTellsWidth);
    }
}
