using System.Diagnostics;
using System.Globalization;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Worker.Probes;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>A child that the machine does not let run is no fault of its document.</summary>
[Collection(WorkerCollection.Name)]
public sealed class StarvedChildTests(Snapshots snapshots)
{
    // Of 60 s: after three seconds the child's longest time is over.
    private const string ShortWall = "0.05";

    [Fact]
    [Trait("Category", "Full")]
    public async Task A_document_waits_visibly_and_is_done_later_when_its_child_was_stopped()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("received", folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using (var worker = WorkerProcess.Start(office.Home.Path, ("WALL_FACTOR", ShortWall)))
        {
            await worker.ReachedAsync(WorkPoint.ReadingStarted);
            await Task.Factory.StartNew(
                () => StopFirstChild(worker), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await Until.True(() => worker.Output.Contains("given back: Transient", StringComparison.Ordinal), () => worker.Output);
            (await office.DocumentAsync()).Refusal.ShouldBe(RefusalReason.MachineBusy);
            await worker.StopAsync();
        }

        await using var next = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", "3600"));
        await office.StateAsync(DocumentState.InReview, () => next.Output);
        await next.StopAsync();

        (await office.ReviewAsync()).Analysis.FindingsDigest.ShouldBe(snapshots.FindingsDigest);
        await SoundDocument.ShouldBeLeftAsync(office);
    }

    private static void StopFirstChild(WorkerProcess worker)
    {
        var child = EngineChildren.FirstOf(worker);
        using var kill = Process.Start("/bin/kill", ["-STOP", child.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
