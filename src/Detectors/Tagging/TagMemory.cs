using System.Numerics;

namespace Clona.Detectors.Tagging;

/// <summary>The memory of the tagger and what it said of the text that was tagged last.</summary>
/// <remarks>Belongs to one thread at a time; grows to what the longest text needed and is used again, so that a token
/// costs no memory.</remarks>
internal sealed class TagMemory
{
    /// <summary>Most tokens that are decoded together.</summary>
    public const int Window = 256;

    /// <summary>Width of a row of scores.</summary>
    public const int RowWidth = 8;

    private const int CacheLength = 4096;

    private readonly WordTraits[] cache = new WordTraits[CacheLength];

    // How many places the text uses, a short one fewer, and how far a hash is shifted to one of them.
    private int places;
    private int shift;
    private TagLabel[] labels = [];
    private short[] persons = [];
    private short[] addresses = [];

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Label of every token.</summary>
    public Span<TagLabel> Labels => labels.AsSpan(0, Count);

    /// <summary>By how much a label of a person beats every other at each token; negative where another wins.</summary>
    public Span<short> PersonMargins => persons.AsSpan(0, Count);

    /// <summary>By how much a label of an address beats every other at each token; negative where another
    /// wins.</summary>
    public Span<short> AddressMargins => addresses.AsSpan(0, Count);

    /// <summary>Scores of the labels at each token of the window that is being read.</summary>
    internal short[] Emissions { get; } = new short[Window * RowWidth];

    /// <summary>Features of where the tokens of the window stand, <see cref="ContextFeatures.Count"/> for each.</summary>
    internal uint[] PlaceFeatures { get; } = new uint[Window * ContextFeatures.Count];

    /// <summary>Where the words of the text are remembered.</summary>
    internal ReadOnlySpan<WordTraits> Words => cache;

    /// <summary>Best score of a path that ends with each label at each token of the window.</summary>
    internal int[] Forward { get; } = new int[Window * RowWidth];

    /// <summary>Forgets the text, in the buffers too.</summary>
    internal void Clear()
    {
        if (places > 0)
        {
            Array.Clear(cache, 0, places);
            Array.Clear(PlaceFeatures);
        }

        (Count, places) = (0, 0);
    }

    /// <summary>Forgets the text before and makes room for <paramref name="count"/> tokens.</summary>
    internal void Reset(int count)
    {
        Clear();
        places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(count, 2, CacheLength));
        shift = 64 - BitOperations.Log2((uint)places);
        Count = count;
        if (labels.Length < count)
        {
            var length = Math.Max(2 * labels.Length, count);
            labels = new TagLabel[length];
            persons = new short[length];
            addresses = new short[length];
        }
    }

    /// <summary>The place of the word whose hash is <paramref name="key"/>; another word may hold it.</summary>
    internal ref WordTraits Place(ulong key) => ref cache[(int)(key >> shift)];
}
