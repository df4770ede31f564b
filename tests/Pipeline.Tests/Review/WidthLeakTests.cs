using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Review;

public sealed class WidthLeakTests
{
    private const string Name = "Kosatec Modry";

    [Fact]
    public async Task A_line_that_is_set_anew_tells_no_width()
    {
        var made = await Make("1 0 0 1 20 100 Tm");

        made.Report.Dropped["lines-set-anew"].ShouldBe(1);
        made.Report.Dropped.Keys.ShouldNotContain("lines-not-set-anew");
        made.Report.Warnings.ShouldNotContain(row => row.Code == WarningCode.LinesNotSetAnew);
        var row = (await made.Verify()).Single(check => check.Check == "v8-leak-meter");
        (row.Verdict, row.Reason, row.Count, row.Bits).ShouldBe((CheckVerdict.Passed, null, 0, null));
    }

    [Fact]
    public async Task A_line_that_cannot_be_set_anew_is_counted_told_and_measured()
    {
        var made = await Make("0.98 0.17 -0.17 0.98 20 100 Tm");

        made.Report.Dropped["lines-not-set-anew"].ShouldBe(1);
        made.Report.Warnings.Single(row => row.Code == WarningCode.LinesNotSetAnew).Count.ShouldBe(1);
        var checks = await made.Verify();
        checks.ShouldNotContain(check => check.Verdict == CheckVerdict.Failed);
        var row = checks.Single(check => check.Check == "v8-leak-meter");
        (row.Verdict, row.Reason, row.Count).ShouldBe((CheckVerdict.Passed, "gap-tells-width", 1));
        row.Bits.ShouldNotBeNull().ShouldBeGreaterThan(3);
    }

    private static Task<Reviewed> Make(string place) => Reviewed.Make(
        MediaType.Pdf,
        DrawnPdf.Of(DrawnPdf.SmallPage, $"BT /F1 9 Tf {place} (Dnes jednal {Name} o najmu bytu) Tj ET"),
        (_, text) => [Reviewed.Select("m1", text.IndexOf(Name, StringComparison.Ordinal), text.IndexOf(Name, StringComparison.Ordinal) + Name.Length)]);
}
