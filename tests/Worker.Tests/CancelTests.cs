using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Worker.Probes;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>A person ends the work on a document while a child has it.</summary>
[Collection(WorkerCollection.Name)]
public sealed class CancelTests(Snapshots snapshots)
{
    [Fact]
    public async Task A_cancelled_document_is_left_alone_by_the_worker_that_had_it()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("received", folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var frozen = WorkerProcess.Start(office.Home.Path, ("FREEZE_AT", WorkPoint.AnalysisAnswered));
        await frozen.ReachedAsync(WorkPoint.AnalysisAnswered);

        await office.CancelAsync();
        frozen.Signal("CONT");
        await Until.True(() => frozen.Output.Contains("lost its claim", StringComparison.Ordinal), () => frozen.Output);
        await frozen.StopAsync();

        var document = await office.DocumentAsync();
        (document.State, document.Refusal).ShouldBe((DocumentState.Failed, RefusalReason.Cancelled));
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
    }
}
