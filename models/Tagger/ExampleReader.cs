using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Text;

namespace Clona.Tagger;

/// <summary>Turns documents into examples, by the code that reads features when documents are scanned.</summary>
internal sealed class ExampleReader(NameLexicon lexicon, int bits)
{
    private readonly WordFeatures words = new(new NameAnalyzer(lexicon));

    /// <summary>The example of a document.</summary>
    public Example Read(IReadOnlyList<MarkedPart> parts)
    {
        var view = DetectionText.Of(string.Concat(parts.Select(part => part.Text)));
        var text = TokenizedText.Of(view);
        var rows = new List<int>(text.Tokens.Length * 60);
        var ends = new int[text.Tokens.Length];
        AddRows(text, rows, ends);
        return new Example([.. rows], ends, Labels(view, text, parts), Windows(text));
    }

    /// <summary>The right label of each token.</summary>
    public static TagLabel[] Labels(DetectionText view, TokenizedText text, IReadOnlyList<MarkedPart> parts)
    {
        var labels = new TagLabel[text.Tokens.Length];
        var (part, end, last) = (0, parts.Count == 0 ? 0 : parts[0].Text.Length, -1);
        for (var i = 0; i < labels.Length; i++)
        {
            var token = text.Tokens[i];
            var start = view.ToOriginal(new TextSpan(token.Start, token.End)).Start;
            while (start >= end && part + 1 < parts.Count)
            {
                end += parts[++part].Text.Length;
            }

            var kind = parts[part].Kind;
            labels[i] = kind == TagLabel.Outside || part != last ? kind : kind + 1;
            last = part;
        }

        return labels;
    }

    private static int[] Windows(TokenizedText text)
    {
        var windows = new List<int>();
        for (var start = 0; start < text.Tokens.Length; start = windows[^1])
        {
            windows.Add(TagWindows.EndOf(text.Tokens, start));
        }

        return [.. windows];
    }

    private void AddRows(TokenizedText text, List<int> rows, int[] ends)
    {
        var walker = new TextWalker(text);
        var traits = new WordTraits[text.Tokens.Length + 4];
        var features = new uint[text.Tokens.Length + 4][];
        Array.Fill(features, []);
        Span<uint> buffer = stackalloc uint[WordFeatures.Most];
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var count = words.Read(text, i, walker.StyleOf(i), buffer, ref traits[i + 2]);
            features[i + 2] = buffer[..count].ToArray();
        }

        Span<uint> places = stackalloc uint[ContextFeatures.Count];
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            Add(features[i], WordFeatures.Far, FeatureUse.TwoBehind, rows);
            Add(features[i + 1], WordFeatures.Beside, FeatureUse.Behind, rows);
            Add(features[i + 2], WordFeatures.Most, FeatureUse.Own, rows);
            Add(features[i + 3], WordFeatures.Beside, FeatureUse.Before, rows);
            Add(features[i + 4], WordFeatures.Far, FeatureUse.TwoBefore, rows);
            var place = walker.PlaceOf(i, traits[i], traits[i + 1], traits[i + 2], traits[i + 3], traits[i + 4]);
            ContextFeatures.Read(place, places);
            Add(places, ContextFeatures.Count, FeatureUse.Place, rows);
            ends[i] = rows.Count;
        }
    }

    private void Add(ReadOnlySpan<uint> features, int most, FeatureUse use, List<int> rows)
    {
        foreach (var feature in features[..Math.Min(most, features.Length)])
        {
            rows.Add(TaggerFormat.RowOf(feature, use, bits));
        }
    }
}
