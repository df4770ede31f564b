using Clona.Detectors.Lexicon;
using Clona.Detectors.Passages;
using Clona.Detectors.Structure;

namespace Clona.Tagger.Passages;

/// <summary>Learns at which words passages are looked for: those that stand in passages much more often than elsewhere.</summary>
internal static class PassageTriggers
{
    private const int FewestDocuments = 4;
    private const double LeastShare = 0.16;
    private const int ShortestWord = 3;
    private const int FilterBits = 19;

    /// <summary>Their hashes.</summary>
    public static IReadOnlyCollection<uint> Of(IEnumerable<PassageDocument> documents)
    {
        var all = new Dictionary<uint, int>();
        var inside = new Dictionary<uint, int>();
        var documentsOf = new Dictionary<uint, int>();
        foreach (var document in documents)
        {
            Count(document, all, inside, documentsOf);
        }

        return [.. documentsOf.Where(pair => pair.Value >= FewestDocuments && inside[pair.Key] >= LeastShare * all[pair.Key]).Select(pair => pair.Key).Order()];
    }

    /// <summary>A filter of such hashes.</summary>
    public static HashFilter FilterOf(IEnumerable<uint> telling)
    {
        var filter = new HashFilter(FilterBits);
        foreach (var word in telling)
        {
            filter.Add(word);
        }

        return filter;
    }

    private static void Count(PassageDocument document, Dictionary<uint, int> all, Dictionary<uint, int> inside, Dictionary<uint, int> documentsOf)
    {
        var text = document.Source.Text;
        var own = new HashSet<uint>();
        foreach (ref readonly var token in text.Tokens)
        {
            if (token is { Kind: TokenKind.Word, Length: >= ShortestWord })
            {
                Add(all, PassageModel.TriggerOf(PassageWords.StemOf(text, token)));
            }
        }

        foreach (var mark in document.Marks)
        {
            foreach (ref readonly var token in text.Tokens[mark.First..mark.End])
            {
                if (token is { Kind: TokenKind.Word, Length: >= ShortestWord })
                {
                    var word = PassageModel.TriggerOf(PassageWords.StemOf(text, token));
                    Add(inside, word);
                    own.Add(word);
                }
            }
        }

        foreach (var word in own)
        {
            Add(documentsOf, word);
        }
    }

    private static void Add(Dictionary<uint, int> counts, uint word) => counts[word] = counts.GetValueOrDefault(word) + 1;
}
