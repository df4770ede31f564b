using Clona.Detectors.Roles.Learned;

namespace Clona.Tagger.Roles;

/// <summary>Learns the weights of features: logistic regression over all roles, step by step in a fixed order.</summary>
/// <remarks>Only additions, multiplications, divisions and roots, which every machine rounds alike, so that the same texts give the
/// same bytes.</remarks>
internal sealed class RoleTrainer(RoleTraining training)
{
    private const int Columns = RoleClasses.Count;
    // What fits into a table of 8 MB.
    private const int MostFeatures = 3 << 17;

    private readonly Dictionary<uint, int> rows = [];
    private readonly Dictionary<uint, int> documentsOf = [];
    private readonly double[] classWeights = new double[Columns];
    private double[] sums = [];

    /// <summary>The model learned from <paramref name="groups"/>; of each group it is said how often the rules' word is hidden.</summary>
    public byte[] Train(IReadOnlyList<(IReadOnlyList<RoleDocument> Documents, int HiddenPercent)> groups)
    {
        Number(groups.SelectMany(group => group.Documents));
        sums = new double[rows.Count * Columns];
        Weigh(groups.SelectMany(group => group.Documents));
        (List<Known> Mentions, int Hidden)[] all = [.. groups.SelectMany(group => group.Documents.Select(document => (KnownOf(document), group.HiddenPercent)))];
        for (var order = 0; order < training.Orders; order++)
        {
            var weights = Learn(all, (ulong)order);
            for (var index = 0; index < sums.Length; index++)
            {
                sums[index] += weights[index / Columns, index % Columns];
            }
        }

        return RoleModel.Write(Loudest());
    }

    // Many features say next to nothing of any role, and the loudest are those of two or three documents, which no other will have: kept are those that
    // say most to most.
    private Dictionary<uint, sbyte[]> Loudest() => rows.Select(pair => (Feature: pair.Key, Weights: Rounded(pair.Value)))
        .Select(row => (row.Feature, row.Weights, Most: row.Weights.Max(weight => Math.Abs((int)weight)) * documentsOf[row.Feature]))
        .Where(row => row.Most > 0).OrderByDescending(row => row.Most).ThenBy(row => row.Feature).Take(MostFeatures)
        .ToDictionary(row => row.Feature, row => row.Weights);

    // What one order of the documents happens to teach last is evened out by the others.
    private RoleWeights Learn((List<Known> Mentions, int Hidden)[] all, ulong order)
    {
        var weights = new RoleWeights(rows.Count, training);
        for (var round = 0; round < training.Rounds; round++)
        {
            var dice = new Dice(training.Seed + (order << 48) + ((ulong)round << 32));
            dice.Shuffle(all);
            foreach (var (mentions, hidden) in all)
            {
                foreach (var mention in mentions)
                {
                    Learn(weights, mention, dice.Falls(hidden) ? mention.RuleRows : 0);
                }
            }
        }

        return weights;
    }

    // The rows of the features of each mention whose role is known, looked up once.
    private List<Known> KnownOf(RoleDocument document) => [.. document.Mentions.Where(mention => mention.Gold >= 0).Select(mention =>
    {
        var found = new List<int>(mention.Features.Length);
        var ofRules = 0;
        for (var i = 0; i < mention.Features.Length; i++)
        {
            if (rows.TryGetValue(mention.Features[i], out var row))
            {
                found.Add(row);
                ofRules += i < mention.RuleFeatures ? 1 : 0;
            }
        }

        return new Known([.. found], ofRules, mention.Gold, mention.Weight);
    })];

    private void Number(IEnumerable<RoleDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var feature in document.Mentions.Where(mention => mention.Gold >= 0).SelectMany(mention => mention.Features).Distinct())
            {
                documentsOf[feature] = documentsOf.GetValueOrDefault(feature) + 1;
            }
        }

        foreach (var (feature, count) in documentsOf.OrderBy(pair => pair.Key))
        {
            if (count >= training.FewestDocuments)
            {
                rows[feature] = rows.Count;
            }
        }
    }

    // Rare roles count for more than their number.
    private void Weigh(IEnumerable<RoleDocument> documents)
    {
        var counts = new double[Columns];
        foreach (var mention in documents.SelectMany(document => document.Mentions).Where(mention => mention.Gold >= 0))
        {
            counts[mention.Gold]++;
        }

        var total = counts.Sum();
        for (var column = 0; column < Columns; column++)
        {
            classWeights[column] = Math.Sqrt(Math.Sqrt(total / (6 * Math.Max(1, counts[column]))));
        }
    }

    private sbyte[] Rounded(int row)
    {
        var rounded = new sbyte[Columns];
        for (var column = 0; column < Columns; column++)
        {
            rounded[column] = (sbyte)Math.Clamp(Math.Round(sums[(row * Columns) + column] / training.Orders * RoleModel.Scale), -127, 127);
        }

        return rounded;
    }

    private void Learn(RoleWeights weights, Known mention, int first)
    {
        Span<float> slope = stackalloc float[Columns];
        Span<double> chances = stackalloc double[Columns];
        var features = mention.Rows.AsSpan(first);
        weights.Score(features, slope);
        for (var column = 0; column < Columns; column++)
        {
            chances[column] = slope[column];
        }

        Softmax.Apply(chances);
        chances[mention.Gold] -= 1;
        for (var column = 0; column < Columns; column++)
        {
            slope[column] = (float)(chances[column] * classWeights[mention.Gold] * mention.Weight);
        }

        weights.Step(features, slope);
    }

    private sealed record Known(int[] Rows, int RuleRows, int Gold, double Weight);
}
