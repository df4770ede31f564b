using Clona.Pipeline.Workflow;
using Clona.Worker.Probes;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>The signal to end: nothing new begins, a child may finish, claims are freed for the next start.</summary>
[Collection(WorkerCollection.Name)]
public sealed class GracefulStopTests(Snapshots snapshots)
{
    [Fact]
    public async Task A_working_child_finishes_its_stage_when_the_worker_is_asked_to_end()
    {
        using var folder = new TemporaryFolder();
        await using var office = await StopAtAsync(folder, "received", WorkPoint.ReadingStarted, grace: "20");

        (await office.DocumentAsync()).State.ShouldBe(DocumentState.InReview);
    }

    [Fact]
    public async Task No_further_stage_begins_when_the_worker_is_asked_to_end()
    {
        using var folder = new TemporaryFolder();
        await using var office = await StopAtAsync(folder, "removing", WorkPoint.RemovalAnswered, grace: "20");

        (await office.DocumentAsync()).State.ShouldBe(DocumentState.Verifying);
        (await office.Ledger.HasWorkAsync(CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_claim_is_freed_without_counting_when_the_grace_is_over()
    {
        using var folder = new TemporaryFolder();
        await using var office = await StopAtAsync(folder, "received", WorkPoint.ReadingStarted, grace: "0.001");

        (await office.DocumentAsync()).State.ShouldBe(DocumentState.Reading);
        (await office.Ledger.ClaimNextAsync(CancellationToken.None)).ShouldNotBeNull().Attempt.ShouldBe(1);
    }

    [Fact]
    public async Task A_worker_ends_in_order_and_frees_its_claim_when_it_is_asked_to_end_while_it_starts()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("received", folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var worker = WorkerProcess.Start(office.Home.Path, ("GRACE", "0.001"));

        await worker.StopAsync();

        worker.ExitCode.ShouldBe(0, worker.Output);
        var isDone = (await office.DocumentAsync()).State == DocumentState.InReview;
        (isDone || await office.Ledger.HasWorkAsync(CancellationToken.None)).ShouldBeTrue(worker.Output);
    }

    private async Task<TestOffice> StopAtAsync(TemporaryFolder folder, string from, string point, string grace)
    {
        snapshots.CopyTo(from, folder.File("home"));
        var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var worker = WorkerProcess.Start(office.Home.Path, ("WAIT_AT", point), ("GRACE", grace));
        await worker.ReachedAsync(point);
        await worker.StopAsync();
        worker.ExitCode.ShouldBe(0, worker.Output);
        return office;
    }
}
