using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Tags names and addresses with a linear chain over hashed features: integers only, so the same everywhere.</summary>
/// <remarks>
/// What a word says about itself and its neighbours is summed once per word and text; a token then costs five additions of
/// such sums, a dozen features of its place, and one step of the search for the best chain. Immutable and safe for use by
/// several threads.
/// </remarks>
internal sealed class LinearChainTagger : ITagger
{
    private const int Ring = 8;

    private readonly TaggerModel model;
    private readonly WordFeatures words;

    /// <summary>A tagger with the weights of <paramref name="model"/> and the names of <paramref name="lexicon"/>.</summary>
    public LinearChainTagger(TaggerModel model, NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(lexicon);
        this.model = model;
        words = new WordFeatures(new NameAnalyzer(lexicon));
        Id = new DetectorId("tagger", model.Edition);
    }

    /// <inheritdoc/>
    public DetectorId Id { get; }

    /// <inheritdoc/>
    public TagCalibration Calibration => model.Calibration;

    /// <inheritdoc/>
    public void Tag(TokenizedText text, TagMemory tags)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tags);
        tags.Reset(text.Tokens.Length);
        var walker = new TextWalker(text);
        Span<WordTraits> ring = stackalloc WordTraits[Ring];
        ring.Clear();
        for (var ahead = 0; ahead < 2 && ahead < text.Tokens.Length; ahead++)
        {
            ring[ahead] = Traits(text, ahead, walker.StyleOf(ahead), tags);
        }

        for (var start = 0; start < text.Tokens.Length;)
        {
            var end = TagWindows.EndOf(text.Tokens, start);
            for (var index = start; index < end; index++)
            {
                var next = index + 2;
                ring[next % Ring] = next < text.Tokens.Length ? Traits(text, next, walker.StyleOf(next), tags) : default;
                ReadPlace(ref walker, ring, index, tags, index - start);
            }

            AddPlaces(tags, end - start);
            ChainSearch.Decode(model.Transitions, tags, start, end - start);
            start = end;
        }
    }

    // What the words say goes into the emissions at once, the features of the place wait for the end of the window.
    private static void ReadPlace(ref TextWalker walker, Span<WordTraits> ring, int index, TagMemory tags, int at)
    {
        ref var twoBefore = ref ring[(index + Ring - 2) % Ring];
        ref var before = ref ring[(index + Ring - 1) % Ring];
        ref var own = ref ring[index % Ring];
        ref var behind = ref ring[(index + 1) % Ring];
        ref var twoBehind = ref ring[(index + 2) % Ring];
        var sum = own.Own + before.Behind + twoBefore.TwoBehind + behind.Before + twoBehind.TwoBefore;
        sum.CopyTo(tags.Emissions.AsSpan(at * TagMemory.RowWidth));
        ContextFeatures.Read(walker.PlaceOf(index, twoBefore, before, own, behind, twoBehind), tags.PlaceFeatures.AsSpan(at * ContextFeatures.Count, ContextFeatures.Count));
    }

    // In one go, so that the processor waits for many rows of a table larger than its cache at once.
    private void AddPlaces(TagMemory tags, int count)
    {
        var rows = model.Rows();
        var bits = model.Bits;
        for (var at = 0; at < count; at++)
        {
            var emissions = tags.Emissions.AsSpan(at * TagMemory.RowWidth, TagMemory.RowWidth);
            var sum = Vector128.Create<short>(emissions);
            foreach (var feature in tags.PlaceFeatures.AsSpan(at * ContextFeatures.Count, ContextFeatures.Count))
            {
                sum = TaggerModel.Add(sum, rows[TaggerFormat.RowOf(feature, FeatureUse.Place, bits)]);
            }

            sum.CopyTo(emissions);
        }
    }

    private ref readonly WordTraits Traits(TokenizedText text, int index, LineStyle style, TagMemory tags)
    {
        ref readonly var token = ref text.Tokens[index];
        var hash = 14695981039346656037UL;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text.TextOf(token)))
        {
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        }

        var key = LexiconHash.Mix(unchecked(hash + ((ulong)style << 1) + ((ulong)token.Kind << 8))) | 1;
        ref var place = ref tags.Place(key);
        if (place.Key != key)
        {
            place = Read(text, index, style);
            place.Key = key;
        }

        return ref place;
    }

    private WordTraits Read(TokenizedText text, int index, LineStyle style)
    {
        Span<uint> buffer = stackalloc uint[WordFeatures.Most];
        var traits = default(WordTraits);
        var features = buffer[..words.Read(text, index, style, buffer, ref traits)];
        traits.Own = Sum(features, FeatureUse.Own);
        traits.Behind = Sum(Head(features, WordFeatures.Beside), FeatureUse.Behind);
        traits.Before = Sum(Head(features, WordFeatures.Beside), FeatureUse.Before);
        traits.TwoBehind = Sum(Head(features, WordFeatures.Far), FeatureUse.TwoBehind);
        traits.TwoBefore = Sum(Head(features, WordFeatures.Far), FeatureUse.TwoBefore);
        return traits;
    }

    private static ReadOnlySpan<uint> Head(ReadOnlySpan<uint> features, int count) => features[..Math.Min(count, features.Length)];

    private Vector128<short> Sum(ReadOnlySpan<uint> features, FeatureUse use)
    {
        var rows = model.Rows();
        var bits = model.Bits;
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            sum = TaggerModel.Add(sum, rows[TaggerFormat.RowOf(feature, use, bits)]);
        }

        return sum;
    }
}
