using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Tagging;

/// <summary>Collects hashes of features.</summary>
internal ref struct FeatureWriter(Span<uint> target)
{
    private readonly Span<uint> target = target;

    /// <summary>Number of features so far.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of the value <paramref name="value"/> of the feature <paramref name="template"/>.</summary>
    public static uint Hash(ulong template, ulong value) => (uint)(LexiconHash.Mix(unchecked(value + (template * 0xD6E8FEB86659FD93UL))) >> 32);

    /// <summary>Adds a feature; returns its hash.</summary>
    public uint Add(ulong template, ulong value)
    {
        var hash = Hash(template, value);
        if (Count < target.Length)
        {
            target[Count++] = hash;
        }

        return hash;
    }
}
