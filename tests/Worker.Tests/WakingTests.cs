using Clona.Pipeline.Workflow;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>Work begins by a wake-up of the queue, and by the sweep where nobody was woken.</summary>
[Collection(WorkerCollection.Name)]
public sealed class WakingTests(Snapshots snapshots)
{
    private const string Never = "3600";

    [Fact]
    public async Task A_dropped_file_is_worked_on_by_a_wake_up_alone()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("watched", folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var worker = WorkerProcess.Start(office.Home.Path, ("SWEEP", Never));

        await office.StateAsync(DocumentState.InReview, () => worker.Output);
    }

    [Fact]
    public async Task A_document_that_nobody_woke_for_is_found_by_the_sweep()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var worker = WorkerProcess.Start(office.Home.Path);
        await Until.True(() => worker.Output.Contains("Worker begins", StringComparison.Ordinal), () => worker.Output);
        await office.ReceiveAsync(SmallPdf.Bytes());

        await office.StateAsync(DocumentState.InReview, () => worker.Output);
    }

    [Fact]
    public void No_value_and_no_file_name_stands_in_the_log_of_the_whole_way()
    {
        snapshots.Output.ShouldContain("reached detection-finished");
        foreach (var canary in (string[])[SmallPdf.Canary, "705718", "kanarek", "zadost"])
        {
            snapshots.Output.ShouldNotContain(canary, Case.Insensitive);
        }
    }
}
