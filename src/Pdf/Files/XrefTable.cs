using Clona.Pdf.Objects;

namespace Clona.Pdf.Files;

/// <summary>Where every object of a file stands, over all its revisions.</summary>
internal sealed class XrefTable
{
    private readonly Dictionary<int, XrefEntry> entries = [];

    /// <summary>The newest trailer dictionary.</summary>
    public PdfDictionary Trailer { get; set; } = new();

    /// <summary>
    /// Number of cross-reference sections that were read; the ones of hybrid files for old readers and new ones count
    /// once.
    /// </summary>
    public int Sections { get; set; }

    /// <summary>All numbers that have an entry, ascending.</summary>
    public IEnumerable<int> Numbers => entries.Keys.Order();

    /// <summary>Number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>The entry of an object; free where there is none.</summary>
    public XrefEntry this[int number] => entries.GetValueOrDefault(number);

    /// <summary>Adds an entry unless a newer section has one already.</summary>
    public void AddOlder(int number, XrefEntry entry) => entries.TryAdd(number, entry);

    /// <summary>Adds an entry over an earlier one.</summary>
    public void AddNewer(int number, XrefEntry entry) => entries[number] = entry;
}
