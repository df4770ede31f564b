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
/// <remarks>
/// CLONA_BATCH sets the number of documents, 1,000 by default, CLONA_BATCH_PARALLEL how many are worked on at a time, 1 by default.
/// Two measures are printed. By the clock: what passed beside the children. By processor time, which other work on the machine does
/// not stretch: host and children together against the same children alone.
/// </remarks>
[Collection(WorkerCollection.Name)]
[Trait("Category", "Full")]
public sealed class NightBatchTests(ITestOutputHelper output)
{
    private const int Usual = 1000;
    private const int Alone = 40;
    private const double MostOverhead = 0.15;
    private const double MostGrowth = 1.5;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);
    private readonly List<long> resident = [];

    [Fact]
    public async Task The_house_costs_little_beside_the_stages_and_its_memory_is_steady()
    {
        var (count, parallel) = (Setting("CLONA_BATCH", Usual), Setting("CLONA_BATCH_PARALLEL", 1));
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        var watched = Directory.CreateDirectory(Path.Join(office.Home.Watched, "minutes")).FullName;
        for (var number = 1; number <= count; number++)
        {
            await File.WriteAllBytesAsync(Path.Join(watched, $"zapis-{number}.pdf"), Minutes.Pdf(number));
        }

        var reading = await PhaseAsync(office, DocumentState.InReview, count, parallel);
        await office.FinishAllReviewsAsync();
        var removing = await PhaseAsync(office, DocumentState.AwaitingApproval, count, parallel);
        var alone = await StagesAlone.CostAsync(office, Math.Min(count, Alone));

        Judge("reading", reading, alone.Reading);
        Judge("removing and verifying", removing, alone.Output);
        var overhead = Judge("whole way", reading.With(removing), alone.Reading + alone.Output);
        overhead.ShouldBeLessThan(MostOverhead, "processor time");
        Math.Max(reading.ByClock, removing.ByClock).ShouldBeLessThan(MostOverhead, "by the clock");
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var wanted) ? wanted : usual;

    private double Judge(string phase, PhaseCost cost, TimeSpan alone)
    {
        var used = (cost.Own + cost.InChildren) / cost.Documents;
        var overhead = (used - alone) / alone;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"batch {phase}: {used.TotalSeconds:F3} core-seconds a document, {cost.Own.TotalSeconds / cost.Documents:F3} of them in the host ({cost.LateOwn.TotalSeconds:F3} in the second half); its stages alone {alone.TotalSeconds:F3}; overhead {overhead:P1} by processor time, {cost.ByClock:P1} by the clock"));
        return overhead;
    }

    private async Task<PhaseCost> PhaseAsync(TestOffice office, DocumentState state, int count, int parallel)
    {
        resident.Clear();
        await using var worker = WorkerProcess.Start(
            office.Home.Path, ("SWEEP", "2"), ("LOOK", "1"), ("PARALLEL", parallel.ToString(CultureInfo.InvariantCulture)));
        using var meter = new ChildrenMeter([worker]);
        await Until.True(() => worker.Output.Contains("claimed", StringComparison.Ordinal), () => worker.Output);
        var started = Stopwatch.GetTimestamp();
        var (done, middleDone, middleOwn) = (0, 0, TimeSpan.Zero);
        while (done < count)
        {
            await Task.Delay(Poll);
            worker.HasExited.ShouldBeFalse();
            resident.Add(BatchFigures.ResidentMegabytes(worker.Id));
            done = (await office.Service<OfficeFigures>().QueueAsync(CancellationToken.None)).Depth.GetValueOrDefault(state);
            (middleDone, middleOwn) = done <= count / 2 ? (done, ProcessorTime.Of(worker.Id)) : (middleDone, middleOwn);
        }

        var wall = Stopwatch.GetElapsedTime(started);
        var (own, inChildren) = (ProcessorTime.Of(worker.Id), meter.Total);
        await worker.StopAsync();
        var (children, tasks) = BatchFigures.Children(worker.Output);
        var (begin, middle, end) = (Near(0.1), Near(0.5), Near(0.95));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"batch {state}: {count} documents of 5 pages, {parallel} at a time, {wall.TotalSeconds:F1} s, {children.TotalSeconds:F1} s in {tasks} children, {count / wall.TotalHours:F0} documents/h; host RSS {begin} / {middle} / {end} MB"));
        end.ShouldBeLessThan((long)(begin * MostGrowth) + 50, "memory of the host");
        return new PhaseCost(
            count, own, (own - middleOwn) / (count - middleDone), inChildren, (wall * parallel) - children, children);
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
