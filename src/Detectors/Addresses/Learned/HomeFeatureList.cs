using System.Runtime.InteropServices;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Collects the hashes of the features of one place; each stands alone, together with how the place was found, and together with the kind of
/// the document.</summary>
internal sealed class HomeFeatureList
{
    private readonly List<uint> features = new(512);
    private ulong form;
    private ulong document;

    /// <summary>The features so far.</summary>
    public ReadOnlySpan<uint> Features => CollectionsMarshal.AsSpan(features);

    /// <summary>Forgets all features and takes those of another place.</summary>
    /// <param name="kind">How the place was found.</param>
    /// <param name="isNumbered">Whether it holds the number of a house.</param>
    /// <param name="paper">Kind of the document.</param>
    public void Begin(HomeKind kind, bool isNumbered, DocumentKind paper)
    {
        features.Clear();
        form = 1UL + (ulong)kind + (isNumbered ? 8UL : 0);
        document = form + (32UL * (1UL + (ulong)paper));
    }

    /// <summary>Adds the value of a feature.</summary>
    public void Add(HomeFeature feature, ulong value)
    {
        var hash = LexiconHash.Mix(unchecked(value + ((ulong)feature * 0xD6E8FEB86659FD93UL)));
        features.Add((uint)(hash >> 32));
        features.Add((uint)(LexiconHash.Mix(unchecked(hash + (form * 0x9E3779B97F4A7C15UL))) >> 32));
        features.Add((uint)(LexiconHash.Mix(unchecked(hash + (document * 0x9E3779B97F4A7C15UL))) >> 32));
    }

    /// <summary>Adds two values that count together.</summary>
    public void Add(HomeFeature feature, ulong left, ulong right) => Add(feature, RoleFeatureList.Join(left, right));
}
