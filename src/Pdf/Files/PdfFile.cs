using Clona.Pdf.Content;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;
using Clona.Pdf.Pages;

namespace Clona.Pdf.Files;

/// <summary>An opened PDF file: its objects, its pages, and what was remarkable about it.</summary>
/// <remarks>
/// Immutable as seen from outside; objects are parsed when first asked for. Not safe for use from several threads at
/// once.
/// </remarks>
public sealed class PdfFile : IObjectSource
{
    private readonly ObjectStore store;

    internal PdfFile(ObjectStore store, PdfDictionary catalogue, IReadOnlyList<PdfPage> pages, ReadOnlySpan<byte> bytes)
    {
        this.store = store;
        Catalogue = catalogue;
        Pages = pages;
        Revisions = FileEnds.RevisionsOf(bytes, store.Sections);
        BytesOutside = FileEnds.BytesOutsideOf(bytes);
    }

    /// <summary>The document catalogue.</summary>
    public PdfDictionary Catalogue { get; }

    /// <summary>The newest trailer dictionary.</summary>
    public PdfDictionary Trailer => store.Trailer;

    /// <summary>The pages in reading order, at least one.</summary>
    public IReadOnlyList<PdfPage> Pages { get; }

    /// <summary>How often the file was saved into: 1 for a file without incremental updates.</summary>
    public int Revisions { get; }

    /// <summary>Bytes before the header and after the last end mark, apart from line ends.</summary>
    public int BytesOutside { get; }

    /// <summary>Whether the file has a form in the XFA format, which the pages need not show.</summary>
    public bool HasXfa => Resolve(AcroForm?["XFA"]) is not PdfNull;

    /// <summary>
    /// Whether the cross-reference table was missing or wrong, so that the objects were found by scanning.
    /// </summary>
    public bool WasRebuilt => store.WasRebuilt;

    /// <summary>Whether the file is encrypted (and opened with the empty password).</summary>
    public bool WasEncrypted => store.IsEncrypted;

    /// <summary>Whether the file bears an electronic signature or says that it may.</summary>
    public bool HasSignatures =>
        Resolve(AcroForm?["SigFlags"]) is PdfNumber { Value: > 0 } || Resolve(Catalogue["Perms"]) is PdfDictionary;

    /// <summary>Whether a limit was reached while reading, so that something may be missing.</summary>
    public bool IsOverLimit => store.IsOverLimit;

    /// <summary>Numbers of all objects in use, reachable or not, ascending.</summary>
    public IEnumerable<int> ObjectNumbers => store.Numbers;

    private PdfDictionary? AcroForm => Resolve(Catalogue["AcroForm"]) as PdfDictionary;

    internal StreamDecoder Decoder => store.Decoder;

    /// <summary>What reading the pages found out, for the rewriting that takes it; null before and after.</summary>
    internal DocumentContent? Content { get; set; }

    /// <summary>Opens a file that lies in memory.</summary>
    /// <param name="bytes">The whole file; must not change as long as the result is in use.</param>
    /// <param name="limits">How much it may ask; <see cref="PdfLimits.Default"/> where null.</param>
    public static PdfOpenResult Open(ReadOnlyMemory<byte> bytes, PdfLimits? limits = null) =>
        new FileOpening(bytes, limits ?? PdfLimits.Default).Open();

    /// <inheritdoc/>
    public PdfObject Resolve(PdfObject? value) => store.Resolve(value);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Decode(PdfStream stream) => store.Decode(stream);
}
