using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Documents;

/// <summary>A document's whole way through real files and a real database.</summary>
[Trait("Category", ChosenDatabase.Alike)]
public sealed class DocumentStoryTests
{
    [Fact]
    public async Task A_document_is_released_when_worker_clerk_and_approver_did_their_part()
    {
        await using var office = await TestOffice.OpenAsync();

        var id = await office.ReleasedAsync();

        (await office.StateAsync(id)).ShouldBe(DocumentState.Released);
        var pdf = (await office.Documents.DownloadAsync(id, OutputKind.Pdf, Staff.Clerk, TestOffice.None)).ShouldNotBeNull();
        pdf.Name.ShouldBe("smlouva.redacted.pdf");
        pdf.Content.ToArray().ShouldBe(Some.Bytes("%PDF-1.7 začerněno"));
        var file = (await office.Documents.DownloadAsync(id, OutputKind.Report, Staff.Clerk, TestOffice.None)).ShouldNotBeNull();
        var report = ReportReader.Read(file.Content.Span).Report.ShouldNotBeNull();
        report.File.ShouldBe("smlouva.pdf");
        report.Outputs.Select(output => output.Name).ShouldBe(["smlouva.redacted.pdf", "smlouva.redacted.txt"]);
        report.Verification.ShouldBe(Some.PassedChecks);
        report.Audit.ShouldNotBeNull();
    }
}
