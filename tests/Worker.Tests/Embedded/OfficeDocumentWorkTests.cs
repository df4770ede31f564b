using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Embedded;

/// <summary>A document of a word processor, all the way through a real worker, its children and LibreOffice.</summary>
[Collection(WorkerCollection.Name)]
public sealed class OfficeDocumentWorkTests
{
    private const string BirthNumber = "736028/5163";

    [Fact]
    public async Task The_release_gives_the_document_its_print_and_its_text()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        var id = await office.ReceiveAsync(
            SmallWord.Make("Smlouva o dílo č. 12/2026", $"Zhotovitel: Karel Svoboda, r. č. {BirthNumber}", "Cena díla činí 120 000 Kč."), "smlouva.docx");
        await using var worker = WorkerProcess.Start(office.Home.Path);

        await office.StateAsync(DocumentState.InReview, () => worker.Output);
        (await office.DocumentAsync()).MediaType.ShouldBe(MediaTypeNames.Of(MediaType.Word));
        (await office.ReviewAsync()).Text.ShouldContain(BirthNumber);
        await office.FinishReviewAsync();
        await office.StateAsync(DocumentState.AwaitingApproval, () => worker.Output);
        await office.ApproveAndReleaseAsync();
        await worker.StopAsync();

        var document = await FileAsync(office, id, OutputKind.Document);
        document.Name.ShouldBe("smlouva.redacted.docx");
        SmallWord.PartOf(document.Content, "word/document.xml").ShouldSatisfyAllConditions(
            text => text.ShouldNotContain(BirthNumber), text => text.ShouldContain("120 000"));
        var print = await FileAsync(office, id, OutputKind.Pdf);
        FileSniffer.Sniff(print.Content.Span).ShouldBe(MediaType.Pdf);
        var report = ReportReader.Read((await FileAsync(office, id, OutputKind.Report)).Content.Span).Report!;
        report.Outputs.Select(row => row.Name).ShouldBe(["smlouva.redacted.docx", "smlouva.redacted.pdf", "smlouva.redacted.txt"]);
        string[] checks = [.. report.Verification.Select(row => row.Check)];
        checks.ShouldContain("v1-deep-scan");
        checks.ShouldContain("pdf-v1-values");
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
        worker.Output.ShouldNotContain("Svobod");
    }

    [Fact]
    public async Task A_container_of_something_else_is_refused_with_its_reason()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await office.ReceiveAsync([.. SmallWord.Make("x")[..400]], "smlouva.docx");
        await using var worker = WorkerProcess.Start(office.Home.Path);

        await office.StateAsync(DocumentState.Refused, () => worker.Output);

        (await office.DocumentAsync()).Refusal.ShouldBe(Pipeline.Texts.RefusalReason.Damaged);
    }

    private static async Task<DownloadFile> FileAsync(TestOffice office, DocumentId id, OutputKind kind) =>
        (await office.Desk.OutputAsync(id, kind, CancellationToken.None)).ShouldNotBeNull();
}
