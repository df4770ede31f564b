namespace Clona.Pdf.Objects;

/// <summary>A dictionary; values may be references. Keys are names without the slash; the file's order is kept.</summary>
public sealed record PdfDictionary : PdfObject
{
    private readonly OrderedDictionary<string, PdfObject> entries;

    /// <summary>An empty dictionary.</summary>
    public PdfDictionary() => entries = new(StringComparer.Ordinal);

    /// <summary>A dictionary of <paramref name="entries"/>; of equal keys the last one counts.</summary>
    public PdfDictionary(IEnumerable<KeyValuePair<string, PdfObject>> entries)
        : this()
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var (key, value) in entries)
        {
            this.entries[key] = value;
        }
    }

    /// <summary>The entries in the order of the file.</summary>
    public IEnumerable<KeyValuePair<string, PdfObject>> Entries => entries;

    /// <summary>Number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>The value as written (perhaps a reference), or null where the key is absent.</summary>
    public PdfObject? this[string key] => entries.GetValueOrDefault(key);
}
