namespace Clona.Pdf.Writing;

/// <summary>Counts what could not be carried over while a document is written.</summary>
internal sealed class DroppedCounter
{
    private readonly SortedDictionary<DroppedPart, int> counts = [];

    /// <summary>How often each part was dropped; parts that never were are absent.</summary>
    public IReadOnlyDictionary<DroppedPart, int> Counts => counts;

    /// <summary>
    /// Streams that are neither droppable nor decodable; with one of them the document cannot be written.
    /// </summary>
    public int UndecodableStreams { get; private set; }

    /// <summary>Counts a part.</summary>
    public void Add(DroppedPart part) => counts[part] = counts.GetValueOrDefault(part) + 1;

    /// <summary>Counts a stream that should have been copied and cannot be.</summary>
    public void AddUndecodable() => UndecodableStreams++;
}
