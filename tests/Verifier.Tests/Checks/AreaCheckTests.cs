using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class AreaCheckTests
{
    private const string Image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8";
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]";

    // 100–200 × 542–592 in user space.
    private static readonly ClaimedBox Area = new(100, 250, 200, 300);

    [Theory]
    [InlineData("120 550 20 20 re f", CheckReason.PathInArea)]
    [InlineData("90 550 20 20 re f", CheckReason.PathInArea)]
    [InlineData("120 550 20 20 re W n", CheckReason.PathInArea)]
    [InlineData("120 550 20 20 re n", CheckReason.PathInArea)]
    [InlineData("50 560 m 250 560 l S", CheckReason.PathInArea)]
    [InlineData("50 500 m 150 900 150 900 250 500 c S", CheckReason.None)]
    [InlineData("50 500 m 120 640 180 640 250 500 c S", CheckReason.PathInArea)]
    [InlineData("90 560 m 150 560 150 560 v 210 560 210 570 y S", CheckReason.PathInArea)]
    [InlineData("q 0.1 0 0 0.1 100 540 cm 100 100 100 100 re f Q", CheckReason.PathInArea)]
    [InlineData("/F Do", CheckReason.PathInArea)]
    [InlineData("/M gs 0 0 9 9 re f", CheckReason.PathInArea)]
    [InlineData("q 0 0 9 9 re W n /M gs Q", CheckReason.PathInArea)]
    [InlineData("/I gs 0 0 9 9 re f", CheckReason.ImageInArea)]
    [InlineData("q 1 0 0 1 200 0 cm /M gs 0 0 9 9 re f Q", CheckReason.None)]
    [InlineData("/X Do", CheckReason.None)]
    [InlineData("q 50 0 0 50 80 550 cm /X Do Q", CheckReason.ImageInArea)]
    [InlineData("q 60 60 -60 60 60 480 cm /X Do Q", CheckReason.ImageInArea)]
    [InlineData("q 60 60 -60 60 60 430 cm /X Do Q", CheckReason.None)]
    [InlineData("q 60 60 -60 60 240 430 cm /X Do Q", CheckReason.None)]
    [InlineData("q 0 0 -60 60 150 530 cm /X Do Q", CheckReason.ImageInArea)]
    [InlineData("q 0 0 90 842 re W n 50 0 0 50 80 550 cm /X Do Q", CheckReason.None)]
    [InlineData("q 50 0 0 50 80 550 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q", CheckReason.ImageInArea)]
    [InlineData("0 0 595 842 re f", CheckReason.None)]
    [InlineData("100.15 542.15 99.7 49.7 re B", CheckReason.None)]
    [InlineData("0 0 100 842 re f 200 0 300 842 re f", CheckReason.None)]
    public void What_is_left_in_an_area_is_found(string content, CheckReason reason)
    {
        var report = SamplePair.With(pair =>
        {
            pair.Areas.Add(Area);
            pair.Output.Content += " " + content;
            pair.Output.More = writer =>
                $"/XObject << /X {writer.AddFlate(Image, "x")} 0 R /F {writer.AddFlate(Form, "120 550 20 20 re f")} 0 R >>"
                + $"/ExtGState << /M << /SMask << /S /Alpha /G {writer.AddFlate(Form, "120 550 20 20 re f")} 0 R >> >> /I << /SMask << /S /Luminosity /G "
                + $"{writer.AddFlate($"{Form} /Resources << /XObject << /X {writer.AddFlate(Image, "x")} 0 R >> >>", "50 0 0 50 120 550 cm /X Do")} 0 R >> >> >>";
        }).Verify();

        report.Of(CheckId.V14DrawnAreas).Reason.ShouldBe(reason);
    }

    // Samples of 5 × 5 points; the area covers the columns 4 to 19 and the rows 2 to 7.
    [Theory]
    [InlineData("", -1, CheckReason.None)]
    [InlineData("", 0, CheckReason.None)]
    [InlineData("", (2 * 20) + 5, CheckReason.ImageInArea)]
    [InlineData("/SMask", (7 * 20) + 19, CheckReason.ImageInArea)]
    [InlineData("/SMask", (8 * 20) + 5, CheckReason.None)]
    public void Samples_left_in_an_area_are_found(string mask, int different, CheckReason reason)
    {
        const string Gray = "/Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceGray /BitsPerComponent 8";
        var samples = string.Concat(Enumerable.Range(0, 400).Select(index => index == different ? 'a' : 'w'));
        var report = SamplePair.With(pair =>
        {
            pair.Areas.Add(new ClaimedBox(100.5, 250.5, 179.5, 279.5));
            pair.Output.Content += " q 100 0 0 100 80 502 cm /X Do Q";
            pair.Output.More = writer => mask.Length == 0
                ? $"/XObject << /X {writer.AddFlate(Gray, samples)} 0 R >>"
                : $"/XObject << /X {writer.AddFlate($"{Gray} {mask} {writer.AddFlate(Gray, samples)} 0 R", new string('w', 400))} 0 R >>";
        }).Verify();

        report.Of(CheckId.V14DrawnAreas).Reason.ShouldBe(reason);
    }

    [Fact]
    public void Text_left_in_an_area_is_found()
    {
        var report = SamplePair.With(pair =>
        {
            pair.Areas.Add(Area);
            pair.Output.Content += " BT /F1 12 Tf 140 560 Td (Pomyslny) Tj ET";
            pair.Output.Mapped += "Pomyslny";
        }).Verify();

        report.Of(CheckId.V14DrawnAreas).Reason.ShouldBe(CheckReason.GlyphInBox);
    }

    [Fact]
    public void The_mark_of_another_finding_may_stand_in_an_area()
    {
        var report = SamplePair.With(pair =>
        {
            pair.Areas.Add(Area);
            pair.Boxes.Add(new ClaimedBox(120, 260, 180, 272));
            pair.Output.Content += " 120.15 570.15 59.7 11.7 re B";
        }).Verify();

        report.Of(CheckId.V14DrawnAreas).Verdict.ShouldBe(CheckVerdict.Passed);
    }

    [Fact]
    public void Without_areas_there_is_no_such_check() =>
        SamplePair.With(_ => { }).Verify().Checks.ShouldNotContain(check => check.Id == CheckId.V14DrawnAreas);
}
