using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>Learns the weights: an averaged structured perceptron with a margin, integers only, in a fixed order.</summary>
internal sealed class Perceptron(int bits)
{
    private const int Labels = TagLabels.Count;
    private const int Margin = 600;
    private const int MissedNameMargin = 1500;

    // Eighths of a stored step for one step of learning, so that nearly all weights fit a signed byte.
    private const int ScaleEighths = 3;

    private readonly int[] weights = new int[Labels << bits];
    private readonly long[] sums = new long[Labels << bits];
    private readonly int[] transitions = new int[Labels * Labels];
    private readonly long[] transitionSums = new long[Labels * Labels];
    private readonly int[] forward = new int[TagMemory.Window * Labels];
    private readonly int[] scores = new int[TagMemory.Window * Labels];
    private readonly TagLabel[] found = new TagLabel[TagMemory.Window];
    private long step = 1;

    /// <summary>Learns from one document; returns the number of wrong tokens.</summary>
    public int Learn(Example example)
    {
        var wrong = 0;
        var start = 0;
        foreach (var end in example.Windows)
        {
            Score(example, start, end);
            Decode(end - start);
            wrong += Update(example, start, end);
            step++;
            start = end;
        }

        return wrong;
    }

    /// <summary>The averaged weights, as stored: rows of eight, and the transitions.</summary>
    public (sbyte[] Rows, int[] Transitions) Average()
    {
        var rows = new sbyte[TagMemory.RowWidth << bits];
        for (var i = 0; i < weights.Length; i++)
        {
            var value = Scaled(weights[i], sums[i]);
            rows[(i / Labels * TagMemory.RowWidth) + (i % Labels)] = (sbyte)Math.Clamp(value, -127, 127);
        }

        var moves = new int[transitions.Length];
        for (var i = 0; i < moves.Length; i++)
        {
            moves[i] = (int)Scaled(transitions[i], transitionSums[i]);
        }

        return (rows, moves);
    }

    // The mean of a weight over all steps, rounded half away from zero.
    private long Scaled(long weight, long sum)
    {
        var total = ScaleEighths * ((weight * step) - sum);
        return (total + (Math.Sign(total) * step * 4)) / (step * 8);
    }

    private void Score(Example example, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var own = scores.AsSpan((i - start) * Labels, Labels);
            own.Clear();
            foreach (var row in example.RowsOf(i))
            {
                var weight = weights.AsSpan(row * Labels, Labels);
                for (var label = 0; label < Labels; label++)
                {
                    own[label] += weight[label];
                }
            }

            // A wrong label has to lose by a margin, the loss of a name by a larger one.
            var gold = (int)example.Gold[i];
            for (var label = 0; label < Labels; label++)
            {
                own[label] += label == gold ? 0 : label == 0 ? MissedNameMargin : Margin;
            }
        }
    }

    private void Decode(int count)
    {
        for (var label = 0; label < Labels; label++)
        {
            forward[label] = scores[label] + Move(0, label);
        }

        for (var i = 1; i < count; i++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var best = TagLabels.Impossible;
                for (var from = 0; from < Labels; from++)
                {
                    best = Math.Max(best, forward[((i - 1) * Labels) + from] + Move(from, label));
                }

                forward[(i * Labels) + label] = Math.Max(best, TagLabels.Impossible) + scores[(i * Labels) + label];
            }
        }

        var next = BestBefore(count - 1, to: -1);
        for (var i = count - 1; i >= 0; i--)
        {
            found[i] = (TagLabel)next;
            next = i == 0 ? 0 : BestBefore(i - 1, next);
        }
    }

    // The best label at a place, given the label that stands behind it (-1: none does).
    private int BestBefore(int place, int to)
    {
        var best = 0;
        var most = int.MinValue;
        for (var label = 0; label < Labels; label++)
        {
            var score = forward[(place * Labels) + label] + (to < 0 ? 0 : Move(label, to));
            (best, most) = score > most ? (label, score) : (best, most);
        }

        return best;
    }

    private int Move(int from, int label) =>
        TagLabels.MayFollow(from, label) ? transitions[(from * Labels) + label] : TagLabels.Impossible;

    private int Update(Example example, int start, int end)
    {
        var wrong = 0;
        var (goldBefore, foundBefore) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var (right, guess) = ((int)example.Gold[i], (int)found[i - start]);
            if (right != guess)
            {
                wrong++;
                foreach (var row in example.RowsOf(i))
                {
                    Add(weights, sums, (row * Labels) + right, 1);
                    Add(weights, sums, (row * Labels) + guess, -1);
                }
            }

            if (right != guess || goldBefore != foundBefore)
            {
                Add(transitions, transitionSums, (goldBefore * Labels) + right, 1);
                Add(transitions, transitionSums, (foundBefore * Labels) + guess, -1);
            }

            (goldBefore, foundBefore) = (right, guess);
        }

        return wrong;
    }

    private void Add(int[] values, long[] totals, int index, int change)
    {
        values[index] += change;
        totals[index] += change * step;
    }
}
