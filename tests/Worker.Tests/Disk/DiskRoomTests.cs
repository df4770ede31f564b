using Clona.Pipeline.Workflow;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Disk;

/// <summary>A disk below the threshold closes the doors; nothing fails, and with room everything goes on by itself.</summary>
[Collection(WorkerCollection.Name)]
public sealed class DiskRoomTests(Snapshots snapshots)
{
    [Fact]
    public async Task Files_and_documents_wait_while_the_disk_is_nearly_full_and_go_on_when_it_is_not()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("watched", folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        var waiting = await office.ReceiveAsync(SmallPdf.Bytes(2));
        await using (var full = WorkerProcess.Start(office.Home.Path, ("LEAST_FREE", "1e18")))
        {
            await Until.True(() => full.Output.Contains("nearly full", StringComparison.Ordinal), () => full.Output);
            await full.StopAsync();
        }

        (await office.DocumentAsync()).State.ShouldBe(DocumentState.Received);
        File.Exists(Path.Join(office.Home.Watched, "registr-smluv", "zadost.pdf")).ShouldBeTrue();

        await using var worker = WorkerProcess.Start(office.Home.Path);
        await Until.True(
            async () => (await office.DocumentsAsync()).Count(document => document.State == DocumentState.InReview) == 2,
            () => worker.Output);
        (await office.Desk.FindAsync(waiting, CancellationToken.None))!.Refusal.ShouldBeNull();
    }
}
