using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Limits;

/// <summary>A document over a limit is refused with the reason by a real worker, which stays small and goes on with the others.</summary>
[Collection(WorkerCollection.Name)]
public sealed class BombTests
{
    private const long MostHostMegabytes = 700;

    [Fact]
    public async Task Bombs_are_refused_and_harm_nobody_else()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        var stream = await office.ReceiveAsync(Bombs.Stream(), "proud.pdf");
        var pages = await office.ReceiveAsync(Bombs.Pages(5_001), "strany.pdf");
        var sound = await office.ReceiveAsync(SmallPdf.Bytes());
        await using var worker = WorkerProcess.Start(office.Home.Path);

        await Until.True(
            async () => (await office.DocumentsAsync()).All(document => !DocumentWorkflow.IsWork(document.State)), () => worker.Output);

        var documents = (await office.DocumentsAsync()).ToDictionary(document => document.Id);
        documents[sound].State.ShouldBe(DocumentState.InReview);
        (documents[pages].State, documents[pages].Refusal).ShouldBe((DocumentState.Refused, RefusalReason.TooManyPages));
        documents[stream].State.ShouldBe(DocumentState.Refused);
        documents[stream].Refusal.ShouldBeOneOf(RefusalReason.UnpackedTooLarge, RefusalReason.MemoryLimit, RefusalReason.UndecodableContent);
        Batch.BatchFigures.ResidentMegabytes(worker.Id).ShouldBeLessThan(MostHostMegabytes);
    }
}
