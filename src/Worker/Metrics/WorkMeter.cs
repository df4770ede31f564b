using System.Diagnostics.Metrics;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Storage.Figures;
using Clona.Storage.Work;
using Clona.Worker.Disk;

namespace Clona.Worker.Metrics;

/// <summary>What the worker measures; labels are closed lists, never an id, a name or an address.</summary>
public sealed class WorkMeter
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Clona.Worker";

    private readonly Histogram<double> stages;
    private readonly Histogram<double> scans;
    private readonly Counter<long> ended;
    private readonly Counter<long> faults;
    private readonly Counter<long> pulled;
    private readonly TimeProvider time;
    private volatile QueueFigures queue = QueueFigures.None;

    /// <summary>Makes the instruments.</summary>
    public WorkMeter(IMeterFactory meters, DiskRoom disk, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(meters);
        ArgumentNullException.ThrowIfNull(disk);
        this.time = time;
        var meter = meters.Create(MeterName);
        stages = meter.CreateHistogram<double>("clona.work.child.seconds");
        scans = meter.CreateHistogram<double>("clona.work.antivirus.seconds");
        ended = meter.CreateCounter<long>("clona.work.ended");
        faults = meter.CreateCounter<long>("clona.work.faults");
        pulled = meter.CreateCounter<long>("clona.sources.items");
        meter.CreateObservableGauge("clona.queue.documents", Depth);
        meter.CreateObservableGauge("clona.queue.oldest.seconds", Oldest);
        meter.CreateObservableGauge("clona.queue.working", () => queue.InWork);
        meter.CreateObservableGauge("clona.queue.retrying", () => queue.Retrying);
        meter.CreateObservableGauge("clona.outbox.unsent", () => queue.UnsentMessages);
        meter.CreateObservableGauge("clona.disk.free.bytes", () => disk.FreeBytes);
        meter.CreateObservableGauge("clona.disk.closed", () => disk.HasRoom ? 0 : 1);
    }

    /// <summary>The queue as the sweep saw it last.</summary>
    public void Saw(QueueFigures figures) => queue = figures;

    /// <summary>A child ended its task.</summary>
    public void Child(EngineTask task, TimeSpan took) =>
        stages.Record(took.TotalSeconds, new KeyValuePair<string, object?>("stage", WireName.Of(task)));

    /// <summary>The antivirus program answered, or did not.</summary>
    public void Scan(TimeSpan took) => scans.Record(took.TotalSeconds);

    /// <summary>The work on a document ended.</summary>
    public void Ended(string end) => ended.Add(1, new KeyValuePair<string, object?>("end", end));

    /// <summary>A document is to be tried again.</summary>
    public void Fault(WorkFault fault, RefusalReason reason) => faults.Add(
        1,
        new KeyValuePair<string, object?>("fault", WireName.Of(fault)),
        new KeyValuePair<string, object?>("reason", WireName.Of(reason)));

    /// <summary>Something was asked for at a source.</summary>
    public void Pulled(Storage.Sources.SourceOutcome outcome) =>
        pulled.Add(1, new KeyValuePair<string, object?>("outcome", WireName.Of(outcome)));

    private IEnumerable<Measurement<int>> Depth() => queue.Depth.Select(pair =>
        new Measurement<int>(pair.Value, new KeyValuePair<string, object?>("state", WireName.Of(pair.Key))));

    private double Oldest() => queue.OldestReceived is { } oldest ? (time.GetUtcNow() - oldest).TotalSeconds : 0;
}
