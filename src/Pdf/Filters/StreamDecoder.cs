using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Filters;

/// <summary>Undoes the filters of streams within the limits of one document.</summary>
/// <remarks>
/// Nothing is kept: decoding a stream twice takes twice the time, but counts once. Not safe for use from several
/// threads at once.
/// </remarks>
internal sealed class StreamDecoder(IObjectSource source, PdfLimits limits)
{
    private readonly HashSet<PdfStream> counted = new(ReferenceEqualityComparer.Instance);
    private long remaining = limits.MaxDocumentBytes;

    /// <summary>Whether the document's limit was reached.</summary>
    public bool IsExhausted => remaining <= 0;

    /// <summary>
    /// All filters undone; null where one is unknown or cannot be undone, fails at once, or a limit is passed.
    /// </summary>
    /// <remarks>Damaged data gives what could be read. DCT, JPX and JBIG2 images are not decoded.</remarks>
    public ReadOnlyMemory<byte>? Decode(PdfStream stream) =>
        DecodeToImage(stream) is { Remaining: null } decoded ? decoded.Bytes : (ReadOnlyMemory<byte>?)null;

    /// <summary>
    /// Filters undone up to a DCT, JPX or JBIG2 filter, which stays; null as for <see cref="Decode"/>.
    /// </summary>
    public DecodedStream? DecodeToImage(PdfStream stream)
    {
        var chain = FilterChain.Of(stream.Dictionary, source);
        var bytes = stream.EncodedBytes;
        var isComplete = true;
        foreach (var step in chain)
        {
            if (step.Kind is FilterKind.Dct or FilterKind.Jpx or FilterKind.Jbig2)
            {
                return ReferenceEquals(step, chain[^1]) ? new(bytes, step, isComplete) : null;
            }

            if (step.Kind != FilterKind.Crypt)
            {
                var output = new DecodeOutput(LimitFor(stream));
                isComplete &= Undo(step, bytes, output);
                if (output.IsOverLimit || (output.Length == 0 && !isComplete))
                {
                    Count(stream, output.Length);
                    return null;
                }

                bytes = output.Written;
            }
        }

        Count(stream, chain.Count == 0 ? 0 : bytes.Length);
        return new(bytes, Remaining: null, isComplete);
    }

    /// <summary>Decodes an image strip by strip, where its last filter allows it.</summary>
    /// <returns>Anything but success makes what the sink took worthless.</returns>
    public PourOutcome Pour(PdfStream stream, SampleSink sink)
    {
        var chain = FilterChain.Of(stream.Dictionary, source);
        if (chain is not [.., var last]
            || (last.Kind is not (FilterKind.CcittFax or FilterKind.RunLength) && (last.Kind is not FilterKind.Flate || last.Parameters["Predictor"] is not null))
            || UndoAll(chain.SkipLast(1), stream) is not { } data)
        {
            return PourOutcome.NotPossible;
        }

        var output = new DecodeOutput(LimitFor(stream), sink);
        var isWhole = last.Kind switch
        {
            FilterKind.Flate => Flate.Pour(data, output),
            FilterKind.RunLength => RunLength.Decode(data.Span, output),
            _ => CcittFax.Decode(data.Span, FaxParameters.Of(last.Parameters, source), output),
        };
        if (output.IsOverLimit)
        {
            return PourOutcome.OverLimit;
        }

        if (!isWhole || output.Pour() is not (> 0 and var bytes))
        {
            return PourOutcome.NotPossible;
        }

        Count(stream, bytes);
        return PourOutcome.Done;
    }

    /// <returns>Null where one is damaged, over a limit or cannot be undone.</returns>
    private ReadOnlyMemory<byte>? UndoAll(IEnumerable<FilterStep> steps, PdfStream stream)
    {
        var bytes = stream.EncodedBytes;
        foreach (var step in steps)
        {
            var output = new DecodeOutput(LimitFor(stream));
            if (!Undo(step, bytes, output) || output.IsOverLimit)
            {
                return null;
            }

            bytes = output.Written;
        }

        return bytes;
    }

    /// <returns>False where the data ended in damage.</returns>
    private bool Undo(FilterStep step, ReadOnlyMemory<byte> bytes, DecodeOutput output) => step.Kind switch
    {
        FilterKind.Flate => Predictor.After(step.Parameters, source, output, raw => Flate.Decode(bytes, raw)),
        FilterKind.Lzw =>
            Predictor.After(step.Parameters, source, output, raw => Lzw.Decode(bytes.Span, EarlyChange(step), raw)),
        FilterKind.AsciiHex => AsciiHex.Decode(bytes.Span, output),
        FilterKind.Ascii85 => Ascii85.Decode(bytes.Span, output),
        FilterKind.RunLength => RunLength.Decode(bytes.Span, output),
        FilterKind.CcittFax => CcittFax.Decode(bytes.Span, FaxParameters.Of(step.Parameters, source), output),
        _ => false,
    };

    private bool EarlyChange(FilterStep step) =>
        source.Resolve(step.Parameters["EarlyChange"]) is not PdfNumber { Value: 0 };

    private int LimitFor(PdfStream stream) =>
        counted.Contains(stream) ? limits.MaxStreamBytes : (int)Math.Min(limits.MaxStreamBytes, Math.Max(0, remaining));

    private void Count(PdfStream stream, int bytes)
    {
        if (counted.Add(stream))
        {
            remaining -= bytes;
        }
    }
}
