using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Rescue;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Rescue;

public sealed class PdfRescueTests
{
    // The table is wrong and the page tree has no count.
    private const string Damaged = """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >> endobj
        xref
        0 1
        0000000000 65535 f
        trailer << /Root 1 0 R >>
        startxref
        9999
        %%EOF
        """;

    private static readonly PdfRescue Rescue = new(SandboxMode.Bubblewrap, TimeProvider.System);

    [Fact]
    public async Task A_damaged_file_is_rebuilt_to_the_same_bytes_each_time()
    {
        var (_, first) = await Rescue.RebuildAsync(Encoding.ASCII.GetBytes(Damaged), CancellationToken.None);

        Clona.Pdf.Files.PdfFile.Open(first.ShouldNotBeNull()).File.ShouldNotBeNull().WasRebuilt.ShouldBeFalse();
        (await Rescue.RebuildAsync(Encoding.ASCII.GetBytes(Damaged), CancellationToken.None)).Rebuilt.ShouldBe(first);
    }

    [Fact]
    public async Task Nothing_comes_back_for_what_is_no_document() =>
        (await Rescue.RebuildAsync("nothing"u8.ToArray(), CancellationToken.None)).Rebuilt.ShouldBeNull();

    [Theory]
    [InlineData(RefusalReason.Damaged, true)]
    [InlineData(RefusalReason.NoPages, true)]
    [InlineData(RefusalReason.NeedsPassword, false)]
    [InlineData(RefusalReason.Truncated, false)]
    [InlineData(null, false)]
    public void Only_files_that_cannot_be_opened_are_rebuilt(RefusalReason? refusal, bool expected) =>
        Rescue.CanHelp(Request(EngineTask.Redact), new EngineAnswer { Refusal = refusal }).ShouldBe(expected);

    [Fact]
    public void A_verification_is_made_again_where_the_original_cannot_be_read()
    {
        var answer = new EngineAnswer { Checks = [new VerificationRow("v0-binding", CheckVerdict.Failed, 1, "input-unreadable")] };

        Rescue.CanHelp(Request(EngineTask.Verify) with { HasOriginal = true }, answer).ShouldBeTrue();
        Rescue.CanHelp(Request(EngineTask.Verify), answer).ShouldBeFalse();
        Rescue.CanHelp(Request(EngineTask.Verify) with { HasOriginal = true, OriginalSha256 = "00" }, answer).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_rebuilt_without_a_sandbox() =>
        new PdfRescue(SandboxMode.LimitsOnly, TimeProvider.System)
            .CanHelp(Request(EngineTask.Redact), EngineAnswer.Refused(RefusalReason.Damaged)).ShouldBeFalse();

    [Fact]
    public void What_was_rebuilt_keeps_the_identity_of_the_original_and_says_so()
    {
        var request = Request(EngineTask.Redact) with { OriginalSha256 = new string('a', 64), MediaType = MediaType.PlainText };

        var answer = System.Text.Json.JsonSerializer.Deserialize(
            DocumentEngine.Run(request, ["Jan Novak"u8.ToArray()], new Progress<EngineProgress>()).Header.Span, EngineJson.Default.EngineAnswer)!;

        answer.Report!.Sha256.ShouldBe(request.OriginalSha256);
        answer.Report.Warnings.ShouldContain(warning => warning.Code == WarningCode.RebuiltByQpdf);
    }

    private static EngineRequest Request(EngineTask task) => new()
    {
        Task = task,
        MediaType = MediaType.Pdf,
        FileName = "smlouva.pdf",
        ProfileId = "registr-smluv",
        Today = new DateOnly(2026, 11, 22),
    };
}
