using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Clona.Worker.Metrics;

/// <summary>Collects the meters of the process and writes them in Prometheus' text form.</summary>
/// <remarks>Every series is led by its type. Sums for counters, count and sum for histograms; labels only from the list below, so that no address slips in.</remarks>
public sealed class MetricsExporter : IDisposable
{
    private static readonly HashSet<string> Meters =
        ["Clona.Web", WorkMeter.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private static readonly HashSet<string> Labels =
    [
        "source", "reason", "state", "stage", "end", "fault", "outcome",
        "http.route", "http.request.method", "http.response.status_code", "gc.heap.generation",
    ];

    private const string Histogram = "histogram";

    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, (long Count, double Sum, string Kind)> series = new(StringComparer.Ordinal);

    /// <summary>Begins to listen.</summary>
    public MetricsExporter()
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (Meters.Contains(instrument.Meter.Name))
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();
    }

    /// <summary>All series, sorted by name.</summary>
    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        var last = string.Empty;
        foreach (var (name, value) in series.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var at = name.IndexOf('{', StringComparison.Ordinal);
            var (stem, labels) = at < 0 ? (name, string.Empty) : (name[..at], name[at..]);
            if (stem != last)
            {
                last = stem;
                text.Append(CultureInfo.InvariantCulture, $"# TYPE {stem} {(value.Kind == Histogram ? "summary" : value.Kind)}\n");
            }

            if (value.Kind == Histogram)
            {
                text.Append(CultureInfo.InvariantCulture, $"{stem}_count{labels} {value.Count}\n");
                text.Append(CultureInfo.InvariantCulture, $"{stem}_sum{labels} {value.Sum}\n");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{name} {value.Sum}\n");
            }
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var isObserved = instrument.IsObservable;
        var kind = KindOf(instrument);
        series.AddOrUpdate(
            NameOf(instrument, tags),
            static (_, added) => (1, added.value, added.kind),
            static (_, old, added) => (old.Count + 1, added.isObserved ? added.value : old.Sum + added.value, added.kind),
            (value, kind, isObserved));
    }

    private static string KindOf(Instrument instrument)
    {
        var name = instrument.GetType().Name;
        return name.StartsWith("Histogram", StringComparison.Ordinal) ? Histogram
            : name.StartsWith("Counter", StringComparison.Ordinal) || name.StartsWith("ObservableCounter", StringComparison.Ordinal)
                ? "counter"
                : "gauge";
    }

    private static string NameOf(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new List<string>();
        foreach (var (key, value) in tags)
        {
            if (Labels.Contains(key) && value is not null)
            {
                var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
                labels.Add($"{key.Replace('.', '_')}=\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
            }
        }

        var name = instrument.Name.Replace('.', '_').Replace('-', '_');
        return labels.Count == 0 ? name : $"{name}{{{string.Join(',', labels.Order(StringComparer.Ordinal))}}}";
    }
}
