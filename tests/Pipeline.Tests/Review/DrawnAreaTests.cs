using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Review;

public sealed class DrawnAreaTests
{
    private const string Content = "BT /F1 12 Tf 20 150 Td (Poznamka) Tj 100 0 Td (modra labut) Tj 0 -80 Td (konec) Tj ET 0 0 1 RG 2 w 110 140 m 200 165 l S q 50 0 0 50 230 20 cm /P Do Q";
    private static readonly string[] Picture = [DrawnPdf.Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8", "abc")];
    private static readonly PageBox Name = new(1, 115, 35, 200, 58);

    [Fact]
    public async Task Text_and_drawing_under_a_drawn_area_are_gone_and_the_verifier_agrees()
    {
        var made = await Make(Pdf("/MediaBox [0 0 300 200]"), Reviewed.Draw("m1", Name));

        made.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ShouldBe(["Poznamka", "[podpis]", "konec"]);
        var row = made.Report.Detections.Single(item => item.Id == "m1");
        (row.Type, row.Start == row.End, row.Boxes.Single()).ShouldBe((FindingType.Signature, true, Name));
        var page = made.Report.Removal.Pages.Single();
        page.Glyphs.Where(run => run.Finding == "m1").Sum(run => run.Count).ShouldBe(11);
        page.Areas.ShouldBe([Name]);
        page.Labels.ShouldContain(label => label.Label == "[podpis]" && label.Box == Name);
        made.Report.Dropped["paths-in-drawn-areas"].ShouldBe(1);
        (await made.Verify()).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
        (await made.Verify(hasOriginal: false)).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
    }

    [Theory]
    [InlineData("/MediaBox [0 0 300 200] /Rotate 90")]
    [InlineData("/MediaBox [0 0 300 200] /Rotate 180")]
    [InlineData("/MediaBox [0 0 300 200] /Rotate 270")]
    [InlineData("/MediaBox [-50 -20 300 200] /CropBox [10 10 290 190]")]
    public async Task The_area_is_where_the_person_saw_it(string attributes)
    {
        var pdf = Pdf(attributes);
        var (analysed, _) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Analyse, MediaType.Pdf), pdf);
        var words = analysed.Analysis!.Pages[0].Words.Skip(1).Take(2).ToList();
        var box = new PageBox(1, words.Min(word => word.X0), words.Min(word => word.Y0), words.Max(word => word.X1), words.Max(word => word.Y1));

        var made = await Make(pdf, Reviewed.Draw("m1", box));

        made.Text.ReplaceLineEndings(" ").ShouldNotContain("Labut");
        made.Text.ShouldContain("Poznamka");
        made.Text.ShouldContain("konec");
        var (again, text) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Analyse, MediaType.Pdf), made.Parts[0]);
        System.Text.Encoding.UTF8.GetString(text[0].Span).ShouldContain("[podpis]");
        var mark = made.Report.Removal.Pages[0].Labels.Single(label => label.Label == "[podpis]").Box;
        (mark.X0, mark.X1).ShouldBe((box.X0, box.X1));
        again.Refusal.ShouldBeNull();
        (await made.Verify()).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
    }

    [Fact]
    public async Task A_picture_that_the_area_touches_goes_whole()
    {
        var made = await Make(
            Pdf("/MediaBox [0 0 300 200]"), Reviewed.Decide("d1", DecisionKind.Keep, EditReason.Other), Reviewed.Draw("m1", new PageBox(1, 270, 100, 295, 135)));

        made.Report.Removal.Pages.Single().RemovedImages.ShouldBe([new RemovedImage(0, "m1")]);
        (await made.Verify()).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
    }

    [Fact]
    public async Task An_area_over_nothing_leaves_a_mark_and_a_row()
    {
        var made = await Make(Pdf("/MediaBox [0 0 300 200]"), Reviewed.Draw("m1", new PageBox(1, 10, 170, 60, 190)));

        made.Report.Detections.ShouldContain(row => row.Id == "m1");
        made.Report.Removal.Pages.Single().Labels.ShouldContain(label => label.Label == "[podpis]");
        (await made.Verify()).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
    }

    [Fact]
    public async Task Two_areas_that_overlap_are_both_empty()
    {
        var made = await Make(
            Pdf("/MediaBox [0 0 300 200]"), Reviewed.Draw("m1", Name), Reviewed.Draw("m2", new PageBox(1, 15, 30, 150, 60), FindingType.Person));

        made.Text.ShouldNotContain("Labut");
        made.Text.ShouldNotContain("Poznamka");
        (await made.Verify()).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
    }

    [Fact]
    public async Task An_area_that_a_person_took_back_removes_nothing()
    {
        var made = await Make(Pdf("/MediaBox [0 0 300 200]"), Reviewed.Draw("m1", Name) with { Decision = DecisionKind.Keep });

        made.Text.ShouldContain("modra labut");
    }

    [Fact]
    public async Task The_same_areas_give_the_same_bytes()
    {
        var (one, other) = (await Make(Pdf("/MediaBox [0 0 300 200]"), Reviewed.Draw("m1", Name)), await Make(Pdf("/MediaBox [0 0 300 200]"), Reviewed.Draw("m1", Name)));

        one.Parts[0].ToArray().ShouldBe(other.Parts[0].ToArray());
        ReportWriter.Write(one.Report).ShouldBe(ReportWriter.Write(other.Report));
    }

    [Theory]
    [InlineData(2, 10, 10, 20, 20)]
    [InlineData(0, 10, 10, 20, 20)]
    [InlineData(1, 400, 10, 420, 20)]
    [InlineData(1, 10, 10, 10, 20)]
    public async Task An_area_that_no_page_has_is_refused(int page, double x0, double y0, double x1, double y1) =>
        (await Make(Pdf("/MediaBox [0 0 300 200]"), Reviewed.Draw("m1", new PageBox(page, x0, y0, x1, y1)))).Refusal.ShouldBe(RefusalReason.UnknownFinding);

    private static byte[] Pdf(string attributes) => DrawnPdf.Of(attributes, "/XObject << /P 100 0 R >>", Picture, Content);

    private static Task<Reviewed> Make(byte[] pdf, params PlanEdit[] edits) => Reviewed.Make(MediaType.Pdf, pdf, (_, _) => edits);
}
