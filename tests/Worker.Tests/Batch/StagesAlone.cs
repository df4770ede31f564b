using System.Security.Cryptography;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Rescue;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Batch;

/// <summary>What the stages of documents cost alone: the same children with the same input, without queue, ledger and storage.</summary>
internal sealed class StagesAlone
{
    private readonly EngineCall engine = new(
        new EngineSandbox(SandboxMode.Bubblewrap, new SandboxLimits(), BuiltProgram.Folder, "redact.dll", TimeProvider.System),
        new PdfRescue(SandboxMode.Bubblewrap, TimeProvider.System));

    private TimeSpan reading;
    private TimeSpan output;

    /// <summary>Processor time of the children for one document, reading on the one hand, removing and verifying on the other.</summary>
    /// <param name="office">Holds outputs of <see cref="Minutes"/> of the numbers up to <paramref name="documents"/>.</param>
    /// <param name="documents">How many documents are done.</param>
    public static async Task<(TimeSpan Reading, TimeSpan Output)> CostAsync(TestOffice office, int documents)
    {
        var (alone, done) = (new StagesAlone(), await DoneAsync(office));
        for (var number = 1; number <= documents; number++)
        {
            var original = Minutes.Pdf(number);
            await alone.DoAsync(office, done[Convert.ToHexStringLower(SHA256.HashData(original))], original);
        }

        return (alone.reading / documents, alone.output / documents);
    }

    private static async Task<Dictionary<string, DocumentSummary>> DoneAsync(TestOffice office)
    {
        var done = new Dictionary<string, DocumentSummary>(StringComparer.Ordinal);
        DocumentPage page;
        do
        {
            page = await office.Desk.ListAsync(
                new DocumentFilter([DocumentState.AwaitingApproval], Skip: done.Count, Take: 200), CancellationToken.None);
            page.Rows.ToList().ForEach(row => done.Add(row.Sha256, row));
        }
        while (page.Rows.Count > 0);
        return done;
    }

    private async Task DoAsync(TestOffice office, DocumentSummary document, byte[] original)
    {
        var made = (await office.Desk.OutputAsync(document.Id, OutputKind.Pdf, CancellationToken.None)).ShouldNotBeNull().Content;
        var report = (await office.Desk.OutputAsync(document.Id, OutputKind.Report, CancellationToken.None)).ShouldNotBeNull().Content;
        var analyse = new EngineRequest
        {
            Task = EngineTask.Analyse,
            MediaType = MediaType.Pdf,
            FileName = "zapis.pdf",
            ProfileId = document.ProfileId,
            Today = new DateOnly(2026, 11, 22),
        };
        (var analysis, reading) = await TimedAsync(analyse, [original], reading);
        var redact = analyse with { Task = EngineTask.Redact, Edits = [], FindingsDigest = analysis.Analysis!.FindingsDigest };
        (_, output) = await TimedAsync(redact, [original], output);
        (_, output) = await TimedAsync(redact with { Task = EngineTask.Verify, HasOriginal = true }, [made, report, original], output);
    }

    private async Task<(EngineAnswer Answer, TimeSpan Sum)> TimedAsync(
        EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, TimeSpan before)
    {
        using var meter = new ChildrenMeter([Environment.ProcessId]);
        var (answer, _) = await engine.AskAsync(request, parts, _ => { }, CancellationToken.None);
        answer.Refusal.ShouldBeNull();
        return (answer, before + meter.Total);
    }
}
