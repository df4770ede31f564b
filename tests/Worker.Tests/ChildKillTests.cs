using System.Diagnostics;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Worker.Probes;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>A document that kills its child is tried once more and then put aside; the worker itself lives on.</summary>
[Collection(WorkerCollection.Name)]
public sealed class ChildKillTests(Snapshots snapshots)
{
    // Each repeat is killed a little later in its life, which is some hundred milliseconds long.
    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(10);

    /// <summary>The children that read, remove and verify: each begins soon after its point.</summary>
    public static TheoryData<string, string, int> Stages => Repeats.Of(
        ("received", WorkPoint.ReadingStarted), ("removing", WorkPoint.RemovalClaimed), ("removing", WorkPoint.RemovalStored));

    [Fact]
    public async Task A_document_is_tried_again_and_then_quarantined_when_its_child_is_killed_twice()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("received", folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));

        await KillChildAsync(office, "0", WorkPoint.ReadingStarted, TimeSpan.Zero);
        (await office.DocumentAsync()).State.ShouldBeOneOf(DocumentState.Received, DocumentState.Reading, DocumentState.Detecting);
        await KillChildAsync(office, "3600", WorkPoint.ReadingStarted, TimeSpan.Zero);

        var document = await office.DocumentAsync();
        document.State.ShouldBe(DocumentState.Quarantined);
        document.Refusal.ShouldBe(RefusalReason.EngineDied);
    }

    [Theory]
    [Trait("Category", "Full")]
    [MemberData(nameof(Stages))]
    public async Task A_document_reaches_the_same_end_when_its_child_is_killed(string from, string point, int repeat)
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo(from, folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await KillChildAsync(office, "0", point, Later * (repeat - 1));

        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", "3600"));
        var end = from == "received" ? DocumentState.InReview : DocumentState.AwaitingApproval;
        await office.StateAsync(end, () => worker.Output);
        await worker.StopAsync();

        (await office.ReviewAsync()).Analysis.FindingsDigest.ShouldBe(snapshots.FindingsDigest);
        (await office.DocumentAsync()).OutputSha256.ShouldBe(from == "received" ? null : snapshots.OutputSha256);
        await SoundDocument.ShouldBeLeftAsync(office);
    }

    // The child that begins after a point, after some time.
    private static async Task KillChildAsync(TestOffice office, string shift, string point, TimeSpan delay)
    {
        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", shift));
        await worker.ReachedAsync(point);
        await Task.Factory.StartNew(
            () => KillFirstChild(worker, delay), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Until.True(() => worker.Output.Contains("given back: ChildKilled", StringComparison.Ordinal), () => worker.Output);
        worker.HasExited.ShouldBeFalse();
        await worker.StopAsync();
    }

    private static void KillFirstChild(WorkerProcess worker, TimeSpan delay)
    {
        var child = EngineChildren.FirstOf(worker);
        Thread.Sleep(delay);
        Process.GetProcessById(child).Kill();
    }
}
