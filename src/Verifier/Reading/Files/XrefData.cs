using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Files;

/// <summary>What the cross-reference sections of a file say together; of several entries the newest counts.</summary>
internal sealed class XrefData
{
    /// <summary>Highest object number that is believed.</summary>
    public const int MaxObjectNumber = 8_388_607;

    private readonly HashSet<int> freed = [];

    public Dictionary<int, XrefEntry> Entries { get; } = [];

    /// <summary>The newest trailer; keys that it lacks come from older ones.</summary>
    public Dictionary<string, PdfValue> Trailer { get; } = [];

    public void Add(int number, XrefEntry entry)
    {
        if (number is >= 0 and <= MaxObjectNumber && !freed.Contains(number))
        {
            Entries.TryAdd(number, entry);
        }
    }

    public void AddFree(int number)
    {
        if (number is >= 0 and <= MaxObjectNumber && !Entries.ContainsKey(number))
        {
            freed.Add(number);
        }
    }

    public void AddTrailer(PdfDictionary dictionary)
    {
        foreach (var (key, value) in dictionary.Entries)
        {
            Trailer.TryAdd(key, value);
        }
    }
}
