using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Structure;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.Writing;

/// <summary>
/// Writes a new document of which every byte has a reason: only what the whitelist permits, in one revision,
/// deterministic.
/// </summary>
/// <remarks>
/// Of the source nothing is carried over but what shows the given pages: no information dictionary, metadata, outline,
/// names, forms, annotations, layers, private data, and nothing that no page leads to.
/// </remarks>
public static class DocumentWriter
{
    /// <summary>Writes the pages.</summary>
    /// <param name="source">The file that references in the pages mean.</param>
    /// <param name="pages">The pages in reading order, at least one.</param>
    /// <param name="options">The choices; <see cref="WriteOptions.Default"/> where null.</param>
    public static WriteResult Write(PdfFile source, IReadOnlyList<OutputPage> pages, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(pages);
        return Write(source, source, pages, options ?? WriteOptions.Default);
    }

    /// <summary>
    /// Writes pages whose references lead through <paramref name="references"/>, which may know objects that no file
    /// has.
    /// </summary>
    /// <param name="source">The input.</param>
    /// <param name="references">Where references lead.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="options">The choices.</param>
    /// <param name="painted">The images of the input that the pages paint; null where all of them are.</param>
    /// <param name="structure">The structure tree; null for none.</param>
    internal static WriteResult Write(
        PdfFile source,
        IObjectSource references,
        IReadOnlyList<OutputPage> pages,
        WriteOptions options,
        IReadOnlySet<PdfStream>? painted = null,
        StructureOutcome? structure = null)
    {
        if (pages.Count == 0)
        {
            throw new ArgumentException("A document has at least one page.", nameof(pages));
        }

        var dropped = new DroppedCounter();
        var copier = new GraphCopier(references, source.Decoder, dropped, options) { Symbols = new(source, painted) };
        var writing = new DocumentWriting(copier, source, options, structure);
        var bytes = writing.Write(pages);
        var refusal = dropped.UndecodableStreams > 0 ? WriteRefusal.UndecodableStream
            : source.IsOverLimit ? WriteRefusal.SourceOverLimit
            : bytes is null ? WriteRefusal.TooLarge
            : (WriteRefusal?)null;
        return new(refusal is null ? bytes : null, refusal, dropped.Counts);
    }
}
