using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>A pseudonym in a PDF is text in the mark: it can be searched for, and the verifier knows it.</summary>
public sealed class PseudonymisedPdfTests
{
    private static readonly byte[] Letter = DrawnPdf.Of(
        "/MediaBox [0 0 420 200]",
        "BT /F1 11 Tf 20 150 Td (Zapis z jednani rady) Tj 0 -30 Td (Zadost pana Karla Svobody, tel. 732 616 441, se zamita.) Tj "
        + "0 -20 Td (S panem Karlem Svobodou bude jednano dne 3. 5. 2026 na urade.) Tj ET");

    [Theory]
    [InlineData(PseudonymStyle.Labels, "Osobou A")]
    [InlineData(PseudonymStyle.Names, "000 000 001")]
    public async Task Pseudonyms_are_text_of_the_page_and_pass_every_check(PseudonymStyle style, string expected)
    {
        var request = TestEngine.Request(EngineTask.Redact, MediaType.Pdf) with
        {
            ProfileId = "minutes",
            Mode = RedactionMode.Pseudonymize,
            PseudonymStyle = style,
        };
        var (answer, parts) = await TestEngine.AskAsync(request, Letter);
        answer.Refusal.ShouldBeNull();

        var (read, text) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Detect, MediaType.Pdf), parts[0]);
        var report = answer.Report! with
        {
            Outputs = [new OutputRow("a.redacted.pdf", "application/pdf", Hash.Hex(parts[0].Span), parts[0].Length)],
        };
        var (verified, _) = await TestEngine.AskAsync(
            request with { Task = EngineTask.Verify, HasOriginal = true }, parts[0], ReportWriter.Write(report), Letter);

        read.Refusal.ShouldBeNull();
        var shown = Encoding.UTF8.GetString(text[0].Span);
        shown.ShouldContain(expected);
        shown.ShouldNotContain("Svobod");
        verified.Checks.ShouldNotBeEmpty();
        verified.Checks.ShouldAllBe(check => check.Verdict != CheckVerdict.Failed);
    }
}
