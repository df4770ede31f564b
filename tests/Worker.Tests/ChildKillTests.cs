using System.Diagnostics;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>A document that kills its child is tried once more and then put aside; the worker itself lives on.</summary>
[Collection(WorkerCollection.Name)]
public sealed class ChildKillTests(Snapshots snapshots)
{
    [Fact]
    public async Task A_document_is_tried_again_and_then_quarantined_when_its_child_is_killed_twice()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("received", folder.File("home"));
        await using var office = await Office.OpenAsync(folder.File("home"));

        await KillChildAsync(office, "0");
        (await office.DocumentAsync()).State.ShouldBeOneOf(DocumentState.Received, DocumentState.Reading, DocumentState.Detecting);
        await KillChildAsync(office, "3600");

        var document = await office.DocumentAsync();
        document.State.ShouldBe(DocumentState.Quarantined);
        document.Refusal.ShouldBe(RefusalReason.EngineDied);
    }

    [Fact]
    [Trait("Category", "Full")]
    public async Task A_document_reaches_review_when_its_child_was_killed_once()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("received", folder.File("home"));
        await using var office = await Office.OpenAsync(folder.File("home"));
        await KillChildAsync(office, "0");

        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", "3600"));
        await office.StateAsync(DocumentState.InReview, () => worker.Output);
    }

    private static async Task KillChildAsync(Office office, string shift)
    {
        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", shift));
        await Task.Factory.StartNew(
            () => KillFirstChild(worker), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Until.True(() => worker.Output.Contains("given back: ChildKilled", StringComparison.Ordinal), () => worker.Output);
        worker.HasExited.ShouldBeFalse();
        await worker.StopAsync();
    }

    // A child lives for half a second: a thread of its own looks for it without a pause.
    private static void KillFirstChild(WorkerProcess worker)
    {
        var child = 0;
        SpinWait.SpinUntil(() => (child = EngineChildren.Of(worker.Id) is [var first, ..] ? first : 0) != 0, TimeSpan.FromSeconds(60))
            .ShouldBeTrue(worker.Output);
        Process.GetProcessById(child).Kill();
    }
}
