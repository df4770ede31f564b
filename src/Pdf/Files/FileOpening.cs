using Clona.Pdf.Objects;
using Clona.Pdf.Pages;

namespace Clona.Pdf.Files;

/// <summary>
/// The steps from bytes to an opened file; each falls back to a scan of all bytes when the file's own structure fails.
/// </summary>
internal sealed class FileOpening(ReadOnlyMemory<byte> bytes, PdfLimits limits)
{
    private const int HeaderSearched = 1024;

    /// <summary>Opens the file or says why not.</summary>
    public PdfOpenResult Open()
    {
        if (bytes.IsEmpty || bytes.Length > limits.MaxFileBytes)
        {
            return PdfOpenResult.Refused(bytes.IsEmpty ? PdfRefusal.Empty : PdfRefusal.TooLarge);
        }

        if (HeaderOffset() < 0 && bytes.Span.IndexOf(" obj"u8) < 0)
        {
            return PdfOpenResult.Refused(PdfRefusal.NotAPdf);
        }

        var store = StoreWithTable();
        var result = store.SecurityRefusal is null
            ? WithPages(store)
            : PdfOpenResult.Refused(store.SecurityRefusal.Value);
        if (result.Refusal is PdfRefusal.NoPages or PdfRefusal.Damaged && !store.WasRebuilt)
        {
            store.Rebuild();
            result = WithPages(store);
        }

        return result.IsOpen || store.SecurityRefusal is null
            ? result
            : PdfOpenResult.Refused(store.SecurityRefusal.Value);
    }

    private int HeaderOffset() => bytes.Span[..Math.Min(bytes.Length, HeaderSearched)].IndexOf("%PDF-"u8);

    // Offsets count from the header; where bytes were put before it, some files still count from the first byte.
    private ObjectStore StoreWithTable()
    {
        var header = Math.Max(0, HeaderOffset());
        var store = new ObjectStore(bytes[header..], limits);
        if (store.TryReadTable())
        {
            return store;
        }

        var whole = header > 0 ? new ObjectStore(bytes, limits) : store;
        if (header == 0 || !whole.TryReadTable())
        {
            whole.Rebuild();
        }

        return whole;
    }

    private PdfOpenResult WithPages(ObjectStore store)
    {
        if (store.Resolve(store.Trailer["Root"]) is not PdfDictionary catalogue)
        {
            return PdfOpenResult.Refused(store.IsOverLimit ? PdfRefusal.OverLimit : PdfRefusal.Damaged);
        }

        var pages = PageTree.Walk(catalogue, store, limits.MaxPages);
        return pages switch
        {
            _ when store.IsOverLimit => PdfOpenResult.Refused(PdfRefusal.OverLimit),
            null => PdfOpenResult.Refused(PdfRefusal.TooManyPages),
            { Count: 0 } => PdfOpenResult.Refused(PdfRefusal.NoPages),
            _ => PdfOpenResult.Opened(new PdfFile(store, catalogue, pages, bytes.Span)),
        };
    }
}
