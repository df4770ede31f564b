using System.Globalization;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Worker.Probes;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests;

/// <summary>
/// The worker is killed with a real SIGKILL at a point; a second worker brings the document to the same end as an undisturbed run.
/// </summary>
/// <remarks>The second worker's clock is ahead of the first one's lease, so nobody has to wait for it.</remarks>
[Collection(WorkerCollection.Name)]
public sealed class KillTests(Snapshots snapshots)
{
    private const string Ahead = "600";

    public static TheoryData<string, string, int> BeforeReview => Repeats.Of(
        [("received", WorkPoint.AnalysisAnswered)],
        [
            ("watched", WorkPoint.FolderReceived),
            ("watched", WorkPoint.FolderClaimed),
            ("received", WorkPoint.AfterClaim),
            ("received", WorkPoint.ReadingStarted),
            ("received", WorkPoint.DetectionFinished),
        ]);

    public static TheoryData<string, string, int> BeforeApproval => Repeats.Of(
        [("removing", WorkPoint.VerificationFinished)],
        [
            ("removing", WorkPoint.RemovalAnswered),
            ("removing", WorkPoint.RemovalClaimed),
            ("removing", WorkPoint.RemovalStored),
            ("removing", WorkPoint.VerificationAnswered),
        ]);

    public static TheoryData<string, string, int> BeforeDelivery => Repeats.Of(
        [("released", WorkPoint.DeliveryStaged)], [("released", WorkPoint.DeliveryPublished)]);

    [Theory]
    [MemberData(nameof(BeforeReview))]
    public async Task A_document_reaches_review_with_the_same_findings_when_its_worker_is_killed(string from, string point, int repeat)
    {
        repeat.ShouldBePositive();
        using var folder = new TemporaryFolder();
        await KillAtAsync(folder, from, point);

        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await FinishWithAsync(office, DocumentState.InReview);

        (await office.ReviewAsync()).Analysis.FindingsDigest.ShouldBe(snapshots.FindingsDigest);
        await SoundDocument.ShouldBeLeftAsync(office);
    }

    [Theory]
    [MemberData(nameof(BeforeApproval))]
    public async Task A_document_gets_the_same_output_when_its_worker_is_killed(string from, string point, int repeat)
    {
        repeat.ShouldBePositive();
        using var folder = new TemporaryFolder();
        await KillAtAsync(folder, from, point);

        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await FinishWithAsync(office, DocumentState.AwaitingApproval);

        (await office.DocumentAsync()).OutputSha256.ShouldBe(snapshots.OutputSha256);
        await SoundDocument.ShouldBeLeftAsync(office);
    }

    [Theory]
    [MemberData(nameof(BeforeDelivery))]
    public async Task A_released_document_is_delivered_once_when_its_worker_is_killed(string from, string point, int repeat)
    {
        repeat.ShouldBePositive();
        using var folder = new TemporaryFolder();
        await KillAtAsync(folder, from, point);

        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using (var worker = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", Ahead)))
        {
            await Until.True(async () => (await office.EventsAsync()).ContainsKey(AuditKinds.DocumentDelivered), () => worker.Output);
            await worker.StopAsync();
        }

        Snapshots.DeliveredIn(office.Home).ShouldBe(snapshots.Delivered);
        Snapshots.ReportsIn(office.Home).ShouldBe(1);
        (await office.Ledger.UndeliveredAsync(CancellationToken.None)).ShouldBeEmpty();
        await SoundDocument.ShouldBeLeftAsync(office);
    }

    [Fact]
    [Trait("Category", "Full")]
    public async Task A_document_reaches_the_same_output_when_its_worker_is_killed_at_every_point_in_turn()
    {
        using var folder = new TemporaryFolder();
        snapshots.CopyTo("watched", folder.File("home"));
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        var shift = 0;
        string[] points =
        [
            WorkPoint.FolderClaimed, WorkPoint.FolderReceived, WorkPoint.AfterClaim, WorkPoint.ReadingStarted,
            WorkPoint.AnalysisAnswered, WorkPoint.DetectionFinished, WorkPoint.RemovalClaimed, WorkPoint.RemovalAnswered,
            WorkPoint.RemovalStored, WorkPoint.VerificationAnswered, WorkPoint.VerificationFinished,
        ];
        foreach (var point in points)
        {
            if (await office.DocumentsAsync() is [{ State: DocumentState.InReview }])
            {
                await office.FinishReviewAsync();
            }

            shift += 600;
            await KillAsync(office.Home.Path, point, shift);
        }

        (await office.DocumentAsync()).OutputSha256.ShouldBe(snapshots.OutputSha256);
        await SoundDocument.ShouldBeLeftAsync(office);
    }

    private async Task KillAtAsync(TemporaryFolder folder, string from, string point)
    {
        snapshots.CopyTo(from, folder.File("home"));
        await KillAsync(folder.File("home"), point, shift: 0);
    }

    private static async Task KillAsync(string home, string point, int shift)
    {
        await using var worker = WorkerProcess.Start(
            home, ("KILL_AT", point), ("CLOCK_SHIFT", shift.ToString(CultureInfo.InvariantCulture)));
        await worker.EndedAsync();
        worker.HasReached(point).ShouldBeTrue(worker.Output);
        worker.ExitCode.ShouldBe(WorkerProcess.KilledExitCode, worker.Output);
    }

    private static async Task FinishWithAsync(TestOffice office, DocumentState state)
    {
        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLOCK_SHIFT", Ahead));
        await office.StateAsync(state, () => worker.Output);
        await worker.StopAsync();
        worker.ExitCode.ShouldBe(0, worker.Output);
    }
}
