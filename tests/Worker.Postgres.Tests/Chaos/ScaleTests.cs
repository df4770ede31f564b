using System.Diagnostics;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests;
using Clona.Worker.Tests.Hosts;
using Xunit.Abstractions;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>How many documents a minute one, two and four worker processes read on this machine; prints the figures of docs/scaling.md.</summary>
public sealed class ScaleTests(ITestOutputHelper output)
{
    private static readonly int Documents = Setting.Of("CLONA_SCALE_DOCUMENTS", 60);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task All_documents_are_read_by_so_many_workers(int workers)
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var crowd = new Crowd(office);
        await crowd.ReceiveAsync(Documents);
        Enumerable.Range(0, workers).ToList().ForEach(_ => crowd.Start());
        using var meter = new ChildrenMeter(crowd.Workers);
        await Until.True(async () => await crowd.CountAsync(DocumentState.InReview) > 0, () => crowd.Output);
        var startedAt = Stopwatch.GetTimestamp();
        var before = await crowd.CountAsync(DocumentState.InReview);
        var (ownBefore, childrenBefore) = (crowd.Used(), meter.Total);

        await Until.True(
            async () => await crowd.CountAsync(DocumentState.InReview) == Documents, () => crowd.Output, TimeSpan.FromMinutes(20));

        var (seconds, done) = (Stopwatch.GetElapsedTime(startedAt).TotalSeconds, Documents - before);
        var (own, children) = ((crowd.Used() - ownBefore).TotalSeconds, (meter.Total - childrenBefore).TotalSeconds);
        output.WriteLine(
            $"{workers} workers, {Environment.ProcessorCount} cores: {done * 60 / seconds:0} documents a minute, core-seconds a document "
            + $"{children / done:0.00} in children and {own / done:0.00} in workers; {(own + children) / seconds:0.00} cores in use");
    }
}
