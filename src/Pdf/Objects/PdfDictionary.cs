namespace Clona.Pdf.Objects;

/// <summary>
/// A dictionary; values may be references. Keys are names without the slash; the file's order is kept.
/// </summary>
public sealed record PdfDictionary : PdfObject
{
    // Most dictionaries have a handful of keys: searching them in order is faster than hashing and needs less memory.
    private const int LargestSearchedInOrder = 16;

    private readonly List<KeyValuePair<string, PdfObject>> entries;
    private readonly Dictionary<string, int>? positions;

    /// <summary>An empty dictionary.</summary>
    public PdfDictionary() => entries = [];

    /// <summary>A dictionary of <paramref name="entries"/>; of equal keys the last one counts.</summary>
    public PdfDictionary(IEnumerable<KeyValuePair<string, PdfObject>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        this.entries = [.. entries];
        if (this.entries.Count > LargestSearchedInOrder)
        {
            positions = new(this.entries.Count, StringComparer.Ordinal);
        }

        DropRepeatedKeys();
    }

    /// <summary>The entries in the order of the file.</summary>
    public IEnumerable<KeyValuePair<string, PdfObject>> Entries => entries;

    /// <summary>Number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>The value as written (perhaps a reference), or null where the key is absent.</summary>
    public PdfObject? this[string key]
    {
        get
        {
            var position = PositionOf(key);
            return position < 0 ? null : entries[position].Value;
        }
    }

    /// <summary>
    /// A copy in which <paramref name="key"/> has <paramref name="value"/>, in place or at the end; null removes the
    /// key.
    /// </summary>
    public PdfDictionary With(string key, PdfObject? value)
    {
        var copy = entries.Where(entry => entry.Key != key || value is not null)
            .Select(entry => entry.Key == key ? KeyValuePair.Create(key, value!) : entry);
        return new(value is null || PositionOf(key) >= 0 ? copy : copy.Append(KeyValuePair.Create(key, value)));
    }

    private int PositionOf(string key)
    {
        if (positions is not null)
        {
            return positions.GetValueOrDefault(key, -1);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private void DropRepeatedKeys()
    {
        var kept = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var place = FirstPositionOf(entries[i].Key, kept);
            entries[place] = entries[i];
            kept = Math.Max(kept, place + 1);
        }

        entries.RemoveRange(kept, entries.Count - kept);
    }

    private int FirstPositionOf(string key, int kept)
    {
        if (positions is not null)
        {
            return positions.TryAdd(key, kept) ? kept : positions[key];
        }

        var place = 0;
        while (place < kept && entries[place].Key != key)
        {
            place++;
        }

        return place;
    }
}
