using System.Runtime.InteropServices;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Passages;

/// <summary>The hashes of the features of one word.</summary>
internal sealed class PassageFeatureList
{
    private readonly List<uint> features = new(128);

    /// <summary>The features so far.</summary>
    public ReadOnlySpan<uint> Features => CollectionsMarshal.AsSpan(features);

    /// <summary>Forgets them.</summary>
    public void Clear() => features.Clear();

    /// <summary>Adds the value of a feature.</summary>
    public void Add(PassageFeature feature, ulong value) =>
        features.Add((uint)(LexiconHash.Mix(unchecked(value + ((ulong)feature * 0xD6E8FEB86659FD93UL))) >> 32));

    /// <summary>Adds two values that count together.</summary>
    public void Add(PassageFeature feature, ulong left, ulong right) => Add(feature, Join(left, right));

    /// <summary>One value of two.</summary>
    public static ulong Join(ulong left, ulong right) => unchecked((left * 0x9E3779B97F4A7C15UL) + right + 1);
}
