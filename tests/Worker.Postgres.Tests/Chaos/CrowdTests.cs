using System.Diagnostics;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests;
using Clona.Worker.Tests.Hosts;
using Xunit.Abstractions;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>Many workers, many documents, and one of the workers killed again and again (reliability page, T8).</summary>
public sealed class CrowdTests(ITestOutputHelper output)
{
    private static readonly int Documents = Setting.Of("CLONA_CROWD_DOCUMENTS", 2000);
    private static readonly int Workers = Setting.Of("CLONA_CROWD_WORKERS", 8);
    private static readonly int MostBetweenKills = Setting.Of("CLONA_CROWD_BETWEEN_KILLS", 40);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    [Fact]
    public async Task Each_document_is_done_once_when_workers_are_killed_at_random()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var crowd = new Crowd(office);
        await crowd.ReceiveAsync(Documents);
        var startedAt = Stopwatch.GetTimestamp();
        Enumerable.Range(0, Workers).ToList().ForEach(_ => crowd.Start());

        var kills = await KillUntilAsync(crowd, startedAt, seed: 20261122);

        output.WriteLine(
            $"documents {Documents}, workers {Workers}, kills {kills}, claims {await crowd.EventsAsync(AuditKinds.DocumentClaimed)}, "
            + $"done {await crowd.CountAsync(DocumentState.InReview)}, doubled {await crowd.DoubledAsync(AuditKinds.DocumentDetected)}, "
            + $"seconds {Stopwatch.GetElapsedTime(startedAt).TotalSeconds:0}");
        (await crowd.CountAsync(DocumentState.InReview)).ShouldBe(Documents);
        (await crowd.EventsAsync(AuditKinds.DocumentDetected)).ShouldBe(Documents);
        (await crowd.DoubledAsync(AuditKinds.DocumentDetected)).ShouldBe(0);
        kills.ShouldBeGreaterThan(0);
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
    }

    // By progress and not by time: a slow machine would start processes and do nothing else.
    private static async Task<int> KillUntilAsync(Crowd crowd, long startedAt, int seed)
    {
        var random = new Random(seed);
        var (kills, next) = (0, 0L);
        long done;
        while ((done = await crowd.CountAsync(DocumentState.InReview)) < Documents)
        {
            Stopwatch.GetElapsedTime(startedAt).ShouldBeLessThan(Patience, crowd.Output);
            (await crowd.GivenUpAsync()).ShouldBeEmpty(crowd.Output);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(100, 900)));

            // Towards the end nobody is killed any more: leases of the killed run out, and their documents are done.
            if (done >= next && await crowd.CountAsync(DocumentState.Received) > Documents / 20)
            {
                await crowd.ReplaceAsync(random.Next(crowd.Workers.Count));
                (kills, next) = (kills + 1, done + random.Next(1, MostBetweenKills));
            }
        }

        return kills;
    }
}
