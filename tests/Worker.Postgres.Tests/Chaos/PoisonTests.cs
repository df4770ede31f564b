using System.Diagnostics;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>A document that kills every child is put aside after two; the others never notice (T16).</summary>
public sealed class PoisonTests
{
    private const int Others = 10;

    [Fact]
    public async Task A_poisonous_document_is_quarantined_and_all_others_are_done()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var crowd = new Crowd(office);
        var poison = (await crowd.ReceiveAsync(Others + 1))[Others / 2].Value.ToString();
        crowd.Start();
        using var end = new CancellationTokenSource();
        var killer = Task.Factory.StartNew(
            () => KillChildrenOf(crowd.Workers[0], poison, end.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        await Until.True(async () => await crowd.CountAsync(DocumentState.Quarantined) == 1, () => crowd.Output);
        await Until.True(async () => await crowd.CountAsync(DocumentState.InReview) == Others, () => crowd.Output);

        await end.CancelAsync();
        await killer;
        crowd.Workers[0].HasExited.ShouldBeFalse();
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
    }

    // The worker works on one document at a time; the line of the last claim says on which.
    private static void KillChildrenOf(WorkerProcess worker, string poison, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var last = worker.Output.Split('\n').LastOrDefault(line => line.Contains(" claimed in state", StringComparison.Ordinal));
            if (last?.Contains(poison, StringComparison.Ordinal) == true)
            {
                EngineChildren.Of(worker.Id).ToList().ForEach(Kill);
            }

            Thread.Sleep(5);
        }
    }

    private static void Kill(int id)
    {
        try
        {
            Process.GetProcessById(id).Kill();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
