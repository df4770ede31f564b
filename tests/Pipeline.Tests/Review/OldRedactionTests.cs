using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Review;

public sealed class OldRedactionTests
{
    private const string Visible = "BT /F1 12 Tf 20 150 Td (Smlouva o najmu) Tj ET ";
    private const string Hidden = "BT /F1 12 Tf 20 100 Td (Kosatec Modry) Tj ET ";

    [Theory]
    [InlineData(Visible + Hidden + "0 g 15 95 100 20 re f", "", WarningCode.OldBoxOverText, "box-over-text")]
    [InlineData(Visible + "0 g 15 95 100 20 re f " + Hidden, "", WarningCode.OldBoxOverText, "text-in-box-colour")]
    [InlineData(Hidden + "1 g 0 0 300 200 re f 0 g " + Visible, "", WarningCode.OldPictureOverText, "page-over-text")]
    [InlineData(Visible + Hidden, "/Annots [<< /Type /Annot /Subtype /Redact /Rect [15 95 115 115] >>]", WarningCode.OldMarkUnapplied, "unapplied-mark")]
    [InlineData(Visible + Hidden, "/Annots [<< /Type /Annot /Subtype /Square /F 4 /IC [0 0 0] /Rect [15 95 115 115] >>]", WarningCode.OldBoxOverText, "annotation-over-text")]
    [InlineData(Visible + Hidden, "/CropBox [0 130 300 200]", WarningCode.OldTextOutsidePage, "outside-page")]
    public async Task Hidden_text_is_in_no_output_and_the_clerk_is_told(string content, string attributes, WarningCode warning, string kind)
    {
        var made = await Make("/MediaBox [0 0 300 200] " + attributes, content);

        made.Text.ShouldContain("Smlouva o najmu");
        made.Text.ShouldNotContain("Kosatec");
        Encoding.Latin1.GetString(made.Parts[0].Span).ShouldNotContain("Kosatec");
        var told = made.Report.Warnings.Single(row => row.Code == warning);
        told.Count.ShouldBe(1);
        told.Pages.ShouldBe([1]);
        made.Report.Removal.Pages.Single().OldRedactions.ShouldBe([new OldRedactionRow(kind, 1)]);
        (await made.Verify()).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
        (await made.Verify(hasOriginal: false)).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
    }

    [Fact]
    public async Task The_clerk_is_told_before_deciding_and_sees_nothing_of_the_text()
    {
        var pdf = DrawnPdf.Of(DrawnPdf.SmallPage, Visible + Hidden + "0 g 15 95 100 20 re f");

        var (answer, parts) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Analyse, MediaType.Pdf), pdf);

        answer.Analysis.ShouldNotBeNull().Warnings.ShouldContain(row => row.Code == WarningCode.OldBoxOverText && row.Pages!.Count == 1);
        Encoding.UTF8.GetString(parts[0].Span).Trim().ShouldBe("Smlouva o najmu");
        answer.Analysis.Pages[0].Words.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_mark_nobody_carried_out_shows_that_it_was_carried_out_now()
    {
        var made = await Make("/MediaBox [0 0 300 200] /Annots [<< /Type /Annot /Subtype /Redact /Rect [15 95 115 115] >>]", Visible + Hidden);

        var page = made.Report.Removal.Pages.Single();
        page.Labels.ShouldHaveSingleItem().Label.ShouldBe("[dříve začerněno]");
        page.Areas.ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(new PageBox(1, 15, 85, 115, 105));
    }

    [Theory]
    [InlineData("/MediaBox [0 0 300 200]", 220, 120, 250, 150)]
    [InlineData("/MediaBox [0 0 300 200] /Rotate 90", 40, 220, 70, 250)]
    public async Task A_kept_picture_loses_what_a_person_drew_over(string attributes, double x0, double y0, double x1, double y1)
    {
        var samples = string.Concat(Enumerable.Range(0, 900).Select(index => (char)('A' + (index % 29))));
        string[] picture = [DrawnPdf.Stream("/Type /XObject /Subtype /Image /Width 30 /Height 30 /ColorSpace /DeviceGray /BitsPerComponent 8", samples)];
        var pdf = DrawnPdf.Of(attributes, "/XObject << /P 100 0 R >>", picture, Visible + "q 90 0 0 90 200 20 cm /P Do Q");

        var made = await Reviewed.Make(MediaType.Pdf, pdf, (analysis, _) =>
        [
            Reviewed.Decide(analysis.Detections.Single(row => row.Boxes.Count > 0 && row.Start == row.End).Id, DecisionKind.Keep, EditReason.Other),
            Reviewed.Draw("m1", new PageBox(1, x0, y0, x1, y1)),
        ]);

        made.Report.Removal.Pages.Single().RemovedImages.ShouldBeEmpty();
        made.Report.Dropped["pictures-blanked-in-part"].ShouldBe(1);
        (await made.Verify()).ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
    }

    private static Task<Reviewed> Make(string attributes, string content) =>
        Reviewed.Make(MediaType.Pdf, DrawnPdf.Of(attributes, content), (_, _) => []);
}
