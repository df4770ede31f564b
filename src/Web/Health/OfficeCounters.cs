using System.Diagnostics.Metrics;
using Clona.Pipeline.Policy;
using Clona.Storage.Documents;
using Clona.Web.Documents;

namespace Clona.Web.Health;

/// <summary>What is counted; labels are closed lists, never a name, an id or an address.</summary>
public sealed class OfficeCounters
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Clona.Web";

    private readonly Counter<long> received;
    private readonly Counter<long> refused;

    /// <summary>Makes the counters.</summary>
    public OfficeCounters(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(MeterName);
        received = meter.CreateCounter<long>("clona.documents.received");
        refused = meter.CreateCounter<long>("clona.uploads.refused");
    }

    /// <summary>A document was taken in.</summary>
    public void Received(DocumentSource source) => received.Add(1, new KeyValuePair<string, object?>("source", WireName.Of(source)));

    /// <summary>An upload was refused at the door.</summary>
    public void Refused(UploadRefusal reason) => refused.Add(1, new KeyValuePair<string, object?>("reason", WireName.Of(reason)));
}
