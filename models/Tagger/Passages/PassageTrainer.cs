using System.Runtime.Intrinsics;
using Clona.Detectors.Passages;

namespace Clona.Tagger.Passages;

/// <summary>Learns the weights of features: a linear chain over the words of sentences, step by step in a fixed order.</summary>
/// <remarks>Only additions, multiplications, divisions and roots, which every machine rounds alike, so that the same texts give the
/// same bytes.</remarks>
internal sealed class PassageTrainer(PassageTraining training)
{
    // What fits into a table of 1 MB, which processors keep at hand; twice as many find no more.
    private const int MostFeatures = 100_000;

    private readonly Dictionary<uint, uint> rows = [];
    private readonly Dictionary<uint, int> documentsOf = [];
    private readonly PassageChain chain = new();
    private Vector128<float>[] sums = [];
    private (float, float, float)[] scores = [];
    private bool[] taken = [];

    /// <summary>The file of the model learned from <paramref name="documents"/>.</summary>
    public byte[] Train(IReadOnlyList<PassageDocument> documents)
    {
        var telling = PassageTriggers.Of(documents);
        var triggers = PassageTriggers.FilterOf(telling);
        List<PassageExample[]>[] all = [.. documents.Select(document => PassageExamples.Of(document, triggers))];
        Number(all);
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = all[index].ConvertAll(InRows);
        }

        sums = new Vector128<float>[rows.Count];
        for (var order = 0; order < training.Orders; order++)
        {
            var weights = Learn(all, (ulong)order);
            for (var row = 0; row < sums.Length; row++)
            {
                sums[row] += weights[row];
            }
        }

        return PassageModel.Write(telling, Loudest());
    }

    // Features of two or three documents stand in no other, and are never written.
    private void Number(List<PassageExample[]>[] all)
    {
        foreach (var sentences in all)
        {
            foreach (var feature in sentences.SelectMany(words => words).SelectMany(word => word.Features).Distinct())
            {
                documentsOf[feature] = documentsOf.GetValueOrDefault(feature) + 1;
            }
        }

        foreach (var (feature, count) in documentsOf.OrderBy(pair => pair.Key))
        {
            if (count >= training.FewestDocuments)
            {
                rows[feature] = (uint)rows.Count;
            }
        }
    }

    private PassageExample[] InRows(PassageExample[] words) =>
        Array.ConvertAll(words, word => word with
        {
            Features = [.. word.Features.Where(rows.ContainsKey).Select(feature => rows[feature])],
            RuleFeatures = word.Features.Take(word.RuleFeatures).Count(rows.ContainsKey),
        });

    private PassageWeights Learn(List<PassageExample[]>[] all, ulong order)
    {
        var weights = new PassageWeights(rows.Count, training);
        var shuffled = all.ToArray();
        for (var round = 0; round < training.Rounds; round++)
        {
            var dice = new Dice(training.Seed + (order << 48) + ((ulong)round << 32));
            dice.Shuffle<List<PassageExample[]>>(shuffled);
            foreach (var sentences in shuffled)
            {
                var isHidden = dice.Falls(training.HiddenPercent);
                foreach (var words in sentences)
                {
                    Learn(weights, words, isHidden);
                }
            }
        }

        return weights;
    }

    private void Learn(PassageWeights weights, PassageExample[] words, bool isHidden)
    {
        if (scores.Length < words.Length)
        {
            (scores, taken) = (new (float, float, float)[words.Length], new bool[words.Length]);
        }

        for (var at = 0; at < words.Length; at++)
        {
            var score = weights.Score(FeaturesOf(words[at], isHidden));
            (scores[at], taken[at]) = ((score[0], score[1], score[2]), words[at].IsTaken);
        }

        chain.Read(scores.AsSpan(0, words.Length), taken.AsSpan(0, words.Length));
        for (var at = 0; at < words.Length; at++)
        {
            if (!words[at].IsTaken)
            {
                var (inside, first, last) = chain.Chances[at];
                var slope = Vector128.Create(
                    (float)(inside - (words[at].IsInside ? 1 : 0)), (float)(first - (words[at].IsFirst ? 1 : 0)), (float)(last - (words[at].IsLast ? 1 : 0)), 0);
                weights.Step(FeaturesOf(words[at], isHidden), slope);
            }
        }
    }

    private static ReadOnlySpan<uint> FeaturesOf(in PassageExample word, bool isHidden) => word.Features.AsSpan(isHidden ? word.RuleFeatures : 0);

    // Many features say next to nothing: kept are those that say most to most.
    private Dictionary<uint, PassageScore> Loudest() => rows.Select(pair => (Feature: pair.Key, Score: Rounded((int)pair.Value)))
        .Select(row => (row.Feature, row.Score, Most: Math.Max(Math.Abs(row.Score.Inside), Math.Max(Math.Abs(row.Score.First), Math.Abs(row.Score.Last))) * documentsOf[row.Feature]))
        .Where(row => row.Most > 0).OrderByDescending(row => row.Most).ThenBy(row => row.Feature).Take(MostFeatures)
        .ToDictionary(row => row.Feature, row => row.Score);

    private PassageScore Rounded(int row) => new(Rounded(row, 0), Rounded(row, 1), Rounded(row, 2));

    private int Rounded(int row, int column) =>
        (int)Math.Clamp(Math.Round((double)sums[row][column] / training.Orders * PassageModel.Scale), -127, 127);
}
