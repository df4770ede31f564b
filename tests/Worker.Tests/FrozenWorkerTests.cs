using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Worker.Probes;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>A worker that stood still longer than its lease writes nothing when it goes on.</summary>
[Collection(WorkerCollection.Name)]
public sealed class FrozenWorkerTests(Snapshots snapshots)
{
    [Theory]
    [InlineData("received", WorkPoint.AnalysisAnswered, DocumentState.InReview)]
    public Task A_frozen_worker_writes_nothing_when_another_has_finished_meanwhile(string from, string point, DocumentState state) =>
        FreezeAsync(from, point, state);

    [Theory]
    [Trait("Category", "Full")]
    [InlineData("received", WorkPoint.AfterClaim, DocumentState.InReview)]
    [InlineData("received", WorkPoint.ReadingStarted, DocumentState.InReview)]
    [InlineData("removing", WorkPoint.RemovalClaimed, DocumentState.AwaitingApproval)]
    [InlineData("removing", WorkPoint.RemovalAnswered, DocumentState.AwaitingApproval)]
    [InlineData("removing", WorkPoint.RemovalStored, DocumentState.AwaitingApproval)]
    [InlineData("removing", WorkPoint.VerificationAnswered, DocumentState.AwaitingApproval)]
    public Task A_frozen_worker_writes_nothing_wherever_it_stood(string from, string point, DocumentState state) =>
        FreezeAsync(from, point, state);

    private async Task FreezeAsync(string from, string point, DocumentState state)
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo(from, folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var frozen = WorkerProcess.Start(office.Home.Path, ("FREEZE_AT", point));
        await frozen.ReachedAsync(point);
        await using (var other = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", "600")))
        {
            await office.StateAsync(state, () => other.Output);
            await other.StopAsync();
        }

        var before = (await office.DocumentAsync(), await EventsAsync(office));
        frozen.Signal("CONT");
        await Until.True(() => frozen.Output.Contains("lost its claim", StringComparison.Ordinal), () => frozen.Output);
        await frozen.StopAsync();

        (await office.DocumentAsync()).ShouldBe(before.Item1);
        (await EventsAsync(office)).ShouldBe(before.Item2);
        (await office.VerifyAuditAsync()).IsSound.ShouldBeTrue();
    }

    private static async Task<string> EventsAsync(TestOffice office) => string.Join(
        ' ', (await office.EventsAsync()).OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => pair.Key != AuditKinds.LogCheckpoint));
}
