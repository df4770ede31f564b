using System.IO.Compression;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Copies the permitted part of an object graph and numbers what it copies in the order in which it is met.
/// </summary>
/// <remarks>
/// What is reached by a reference waits in a queue, so the depth of the graph costs no stack. Each source object is
/// copied once per role.
/// </remarks>
internal sealed class GraphCopier(
    IObjectSource source, StreamDecoder decoder, DroppedCounter dropped, WriteOptions options)
{
    private static readonly PdfName FlateName = new("FlateDecode");

    private readonly Queue<PendingObject> pending = new();
    private readonly Dictionary<(int Number, CopyRule Rule), PdfReference?> byNumber = [];
    private readonly Dictionary<(PdfObject Instance, CopyRule Rule), PdfReference?> byInstance =
        new(InstanceAndRuleComparer.Instance);

    /// <summary>Whether a test switched the remover off.</summary>
    public bool Lacks(Remover remover) => options.SwitchedOff.Contains(remover);

    /// <summary>Neutral names for colourants, in the order in which they are met.</summary>
    public Dictionary<string, PdfName> Colorants { get; } = new(StringComparer.Ordinal);

    /// <summary>Neutral names for fonts, in the order in which they are met.</summary>
    public Dictionary<string, PdfName> FontNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Number of objects that have a number; the next one gets the number after it.</summary>
    public int Count { get; private set; }

    /// <summary>Where the references of the source lead.</summary>
    public IObjectSource Source => source;

    /// <summary>What undoes filters.</summary>
    public StreamDecoder Decoder => decoder;

    /// <summary>Where is counted what cannot be copied.</summary>
    public DroppedCounter Dropped => dropped;

    /// <summary>Which shared symbols of JBIG2 images may be written; null where all may.</summary>
    public SharedSymbols? Symbols { get; init; }

    /// <summary>Gives the next free number to an object that the caller writes itself.</summary>
    public PdfReference Reserve() => new(++Count, 0);

    /// <summary>Stream data compressed by FlateDecode.</summary>
    public EncodedStream Compress(
        ReadOnlySpan<byte> data, params IEnumerable<KeyValuePair<string, PdfObject>> entries) =>
        new(Flate.Encode(data, options.Compression), [.. entries, new("Filter", FlateName)]);

    /// <summary>The object without references.</summary>
    public PdfObject Resolve(PdfObject? value) => source.Resolve(value);

    /// <summary>The next object to write, or null where none waits.</summary>
    public PendingObject? Next() => pending.TryDequeue(out var next) ? next : null;

    /// <summary>
    /// The permitted part of a value, in which references are those of the output; null where nothing is permitted.
    /// </summary>
    public PdfObject? Copy(PdfObject? value, CopyRule rule)
    {
        if (value is PdfReference reference)
        {
            return CopyBehind(reference, rule);
        }

        return value is PdfStream || (rule.IsIndirect && value is PdfDictionary) ? CopyShared(value, rule)
            : value is null or PdfNull ? null
            : rule.Apply(value, this);
    }

    private PdfObject? CopyBehind(PdfReference reference, CopyRule rule)
    {
        if (byNumber.TryGetValue((reference.Number, rule), out var known))
        {
            return known;
        }

        var value = source.Resolve(reference);
        if (value is not (PdfArray or PdfDictionary or PdfStream))
        {
            return value is PdfNull ? null : rule.Apply(value, this);
        }

        var place = CopyShared(value, rule);
        byNumber[(reference.Number, rule)] = place;
        return place;
    }

    private PdfReference? CopyShared(PdfObject value, CopyRule rule)
    {
        if (byInstance.TryGetValue((value, rule), out var known))
        {
            return known;
        }

        // Marked as not permitted first: an encoder that asks for its own stream again gets an end instead of a circle.
        byInstance[(value, rule)] = null;
        var chosen = rule.For(value, this);
        var data = chosen is StreamRule streamRule && value is PdfStream stream
            ? streamRule.Encode(stream, this)
            : null;
        if (chosen is null || (value is PdfStream && data is null))
        {
            return null;
        }

        var place = Reserve();
        pending.Enqueue(new(place, value, chosen, data));
        return byInstance[(value, rule)] = place;
    }
}
