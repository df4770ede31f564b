using System.Diagnostics;
using System.Globalization;
using Clona.Pipeline.Workflow;
using Clona.Storage.Figures;
using Clona.Worker.Tests.Hosts;
using Xunit.Abstractions;

namespace Clona.Worker.Tests.Batch;

/// <summary>
/// A night of minutes through the watched folder, the queue, the ledger and the real engine in its sandbox: read and searched, then
/// redacted and verified after somebody finished every review.
/// </summary>
/// <remarks>CLONA_BATCH sets the number of documents; 1,000 by default. The figures are printed.</remarks>
[Collection(WorkerCollection.Name)]
[Trait("Category", "Full")]
public sealed class NightBatchTests(ITestOutputHelper output)
{
    private const int Usual = 1000;
    private const double MostOverhead = 0.15;
    private const double MostGrowth = 1.5;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);
    private readonly List<long> resident = [];

    [Fact]
    public async Task The_house_costs_little_beside_the_stages_and_its_memory_is_steady()
    {
        var count = int.TryParse(
            Environment.GetEnvironmentVariable("CLONA_BATCH"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Usual;
        using var folder = new TemporaryFolder();
        await using var office = await Office.OpenAsync(folder.File("home"));
        var watched = Directory.CreateDirectory(Path.Join(office.Home.Watched, "minutes")).FullName;
        for (var number = 1; number <= count; number++)
        {
            await File.WriteAllBytesAsync(Path.Join(watched, $"zapis-{number}.pdf"), Minutes.Pdf(number));
        }

        var reading = await PhaseAsync(office, DocumentState.InReview, count);
        await office.FinishAllReviewsAsync();
        var removing = await PhaseAsync(office, DocumentState.AwaitingApproval, count);

        reading.ShouldBeLessThan(MostOverhead, "reading");
        removing.ShouldBeLessThan(MostOverhead, "removing");
    }

    private async Task<double> PhaseAsync(Office office, DocumentState state, int count)
    {
        resident.Clear();
        await using var worker = WorkerProcess.Start(office.Home.Path, ("SWEEP", "2"), ("LOOK", "1"));
        using var meter = new ChildrenMeter([worker]);
        await Until.True(() => worker.Output.Contains("claimed", StringComparison.Ordinal), () => worker.Output);
        var started = Stopwatch.GetTimestamp();
        var done = 0;
        while (done < count)
        {
            await Task.Delay(Poll);
            worker.HasExited.ShouldBeFalse();
            resident.Add(BatchFigures.ResidentMegabytes(worker.Id));
            done = (await office.Service<OfficeFigures>().QueueAsync(CancellationToken.None)).Depth.GetValueOrDefault(state);
        }

        var wall = Stopwatch.GetElapsedTime(started);
        var (own, inChildren) = (ProcessorTime.Of(worker.Id), meter.Total);
        await worker.StopAsync();
        var (children, tasks) = BatchFigures.Children(worker.Output);
        var overhead = (wall - children) / children;
        var (begin, middle, end) = (Near(0.1), Near(0.5), Near(0.95));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"batch {state}: {count} documents of 5 pages, {wall.TotalSeconds:F1} s wall, {children.TotalSeconds:F1} s in {tasks} children, overhead {overhead:P1}, {count / wall.TotalHours:F0} documents/h; host RSS {begin} / {middle} / {end} MB"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"batch {state}: processor time of the children {inChildren.TotalSeconds:F1} s, of the host {own.TotalSeconds:F1} s ({own / inChildren:P1} of theirs), {(own + inChildren).TotalSeconds / count:F2} core-seconds a document"));
        end.ShouldBeLessThan((long)(begin * MostGrowth) + 50, "memory of the host");
        return overhead;
    }

    // The median of some looks around a moment: single looks fall into or before a collection.
    private long Near(double part)
    {
        var at = (int)(part * (resident.Count - 1));
        var from = Math.Max(0, at - 10);
        var window = resident.GetRange(from, Math.Min(resident.Count - from, 21)).Order().ToList();
        return window[window.Count / 2];
    }
}
