namespace Clona.Detectors.Roles.Learned;

/// <summary>Where one person is named in a document, and what the rules tell of these mentions.</summary>
internal sealed class EntityFacts(int first)
{
    private readonly int[] places = new int[16];
    private readonly int[] rules = new int[16];

    /// <summary>First token of the first mention.</summary>
    public int First { get; } = first;

    /// <summary>Number of mentions.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a mention.</summary>
    public void Add(in MentionFacts mention)
    {
        Count++;
        places[(int)mention.Rule.Place]++;
        if (mention.Own.Role is { } role)
        {
            rules[(int)role]++;
        }
    }

    /// <summary>Places of the other mentions, a bit for each.</summary>
    public ulong OtherPlaces(in MentionFacts mention) => Others(places, (int)mention.Rule.Place);

    /// <summary>Roles that the surroundings of the other mentions tell, a bit for each.</summary>
    public ulong OtherRules(in MentionFacts mention) => Others(rules, mention.Own.Role is { } role ? (int)role : -1);

    private static ulong Others(int[] counts, int own)
    {
        var bits = 0UL;
        for (var value = 0; value < counts.Length; value++)
        {
            bits |= counts[value] > (value == own ? 1 : 0) ? 1UL << value : 0;
        }

        return bits;
    }
}
