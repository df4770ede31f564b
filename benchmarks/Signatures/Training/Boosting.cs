using Clona.Scans.Signatures;

namespace Clona.Signatures.Training;

/// <summary>Grows trees one after the other, each from what those before it get wrong (gradient boosting with log loss).</summary>
/// <remarks>Nothing is drawn by chance: the same samples give the same trees.</remarks>
internal sealed class Boosting
{
    private const int Rounds = 60;
    private const int Questions = 7;
    private const double Rate = 0.2;
    private const double Ridge = 1;
    private const double LeastWeight = 0.5;
    private const double LeastGain = 1e-3;
    private const double Thousand = 1000;

    private readonly IReadOnlyList<Sample> samples;
    private readonly int[][] orders;
    private readonly double[] scores;
    private readonly double[] gradients;
    private readonly double[] weights;

    private Boosting(IReadOnlyList<Sample> samples)
    {
        this.samples = samples;
        (scores, gradients, weights) = (new double[samples.Count], new double[samples.Count], new double[samples.Count]);
        orders = [.. Enumerable.Range(0, samples[0].Features.Length)
            .Select(feature => Enumerable.Range(0, samples.Count).OrderBy(at => samples[at].Features[feature]).ToArray())];
    }

    /// <summary>The trees, as <see cref="StrokeForest"/> takes them.</summary>
    /// <param name="samples">The samples, at least one.</param>
    public static IReadOnlyList<int[]> Train(IReadOnlyList<Sample> samples)
    {
        var boosting = new Boosting(samples);
        return [.. Enumerable.Range(0, Rounds).Select(_ => boosting.Grow())];
    }

    private int[] Grow()
    {
        for (var at = 0; at < samples.Count; at++)
        {
            var likely = 1 / (1 + Math.Exp(-scores[at]));
            (gradients[at], weights[at]) = ((samples[at].IsSignature ? 1 : 0) - likely, likely * (1 - likely) + 1e-6);
        }

        var tree = new int[(3 * Questions) + 1];
        var nodes = new int[samples.Count];
        for (var node = 0; node < Questions; node++)
        {
            var (feature, most) = Best(nodes, node);
            (tree[2 * node], tree[(2 * node) + 1]) = (feature, most);
            for (var at = 0; at < nodes.Length; at++)
            {
                nodes[at] = nodes[at] != node ? nodes[at] : (2 * node) + (samples[at].Features[feature] <= most ? 1 : 2);
            }
        }

        Answer(tree, nodes);
        return tree;
    }

    // The question that divides a node best; one that all answer alike where none does.
    private (int Feature, int Most) Best(int[] nodes, int node)
    {
        var (allGradient, allWeight) = Sums(nodes, node);
        (double Gain, int Feature, int Most) best = (LeastGain, 0, int.MaxValue);
        for (var feature = 0; feature < orders.Length; feature++)
        {
            var (gradient, weight, last) = (0.0, 0.0, int.MinValue);
            foreach (var at in orders[feature].Where(at => nodes[at] == node))
            {
                var value = samples[at].Features[feature];
                if (value > last && weight > LeastWeight && allWeight - weight > LeastWeight)
                {
                    var gain = Worth(gradient, weight) + Worth(allGradient - gradient, allWeight - weight) - Worth(allGradient, allWeight);
                    best = gain > best.Gain ? (gain, feature, last + ((value - last) / 2)) : best;
                }

                (gradient, weight, last) = (gradient + gradients[at], weight + weights[at], value);
            }
        }

        return (best.Feature, best.Most);
    }

    private (double Gradient, double Weight) Sums(int[] nodes, int node)
    {
        var (gradient, weight) = (0.0, 0.0);
        for (var at = 0; at < nodes.Length; at++)
        {
            (gradient, weight) = nodes[at] == node ? (gradient + gradients[at], weight + weights[at]) : (gradient, weight);
        }

        return (gradient, weight);
    }

    private void Answer(int[] tree, int[] nodes)
    {
        for (var leaf = Questions; leaf <= 2 * Questions; leaf++)
        {
            var (gradient, weight) = Sums(nodes, leaf);
            tree[Questions + leaf] = (int)Math.Round(Rate * gradient / (weight + Ridge) * Thousand);
        }

        for (var at = 0; at < nodes.Length; at++)
        {
            scores[at] += tree[Questions + nodes[at]] / Thousand;
        }
    }

    private static double Worth(double gradient, double weight) => gradient * gradient / (weight + Ridge);
}
