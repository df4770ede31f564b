using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;

namespace Clona.Detectors.Tests.Tagging;

/// <summary>What the model says of each token, feature by feature, with nothing remembered and nothing put off.</summary>
internal static class PlainScores
{
    /// <summary>Scores of the labels at each token of a text of one window.</summary>
    public static short[][] Of(TokenizedText text, TaggerModel model, NameLexicon lexicon)
    {
        var words = new WordFeatures(new NameAnalyzer(lexicon));
        var styles = new TextWalker(text);
        var count = text.Tokens.Length;
        var traits = new WordTraits[count + 4];
        var features = new uint[count + 4][];
        Array.Fill(features, []);
        for (var index = 0; index < count; index++)
        {
            var buffer = new uint[WordFeatures.Most];
            features[index + 2] = buffer[..words.Read(text, index, styles.StyleOf(index), buffer, ref traits[index + 2])];
        }

        var walker = new TextWalker(text);
        var scores = new short[count][];
        for (var at = 2; at < count + 2; at++)
        {
            var sum = new int[TagLabels.Count];
            Add(sum, model, features[at], FeatureUse.Own);
            Add(sum, model, features[at - 1].Take(WordFeatures.Beside), FeatureUse.Behind);
            Add(sum, model, features[at + 1].Take(WordFeatures.Beside), FeatureUse.Before);
            Add(sum, model, features[at - 2].Take(WordFeatures.Far), FeatureUse.TwoBehind);
            Add(sum, model, features[at + 2].Take(WordFeatures.Far), FeatureUse.TwoBefore);
            var place = new uint[ContextFeatures.Count];
            ContextFeatures.Read(walker.PlaceOf(at - 2, traits[at - 2], traits[at - 1], traits[at], traits[at + 1], traits[at + 2]), place);
            Add(sum, model, place, FeatureUse.Place);
            scores[at - 2] = [.. sum.Select(score => (short)score)];
        }

        return scores;
    }

    private static void Add(int[] sum, TaggerModel model, IEnumerable<uint> features, FeatureUse use)
    {
        foreach (var feature in features)
        {
            var row = TaggerFormat.RowOf(feature, use, model.Bits) * TaggerFormat.RowLength;
            for (var label = 0; label < sum.Length; label++)
            {
                sum[label] += (sbyte)model.Table()[row + label];
            }
        }
    }
}
