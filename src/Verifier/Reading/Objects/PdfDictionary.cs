namespace Clona.Verifier.Reading.Objects;

/// <summary>A dictionary; of a key that stands twice the later value counts, as in the common readers.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfValue> entries) : PdfValue
{
    public static readonly PdfDictionary Empty = new(new Dictionary<string, PdfValue>());

    public IReadOnlyDictionary<string, PdfValue> Entries { get; } = entries;

    /// <summary>True when a key was written more than once: a place to hide a value from readers of the last one.</summary>
    public bool HasRepeatedKeys { get; init; }

    /// <summary>The value as written, possibly a reference; null when the key is absent.</summary>
    public PdfValue? Find(string key) => Entries.GetValueOrDefault(key);
}
