using System.Numerics;
using Clona.Detectors.Entities.Joining;

namespace Clona.Tagger.Linking;

/// <summary>Learns the weights of signs: logistic regression over the answers to each question, step by step in a fixed order.</summary>
/// <remarks>Every weight is the sum of one that all kinds share and one of its kind, so that what little is known of rare kinds
/// leans on the others. Only operations that every machine rounds alike, so that the same texts give the same bytes.</remarks>
internal sealed class JoinTrainer(JoinTraining training)
{
    private const int Shared = JoinModel.Kinds;

    private static int OfOneKind { get; } = JoinModel.Count / JoinModel.Kinds;

    private static int Places { get; } = OfOneKind * (JoinModel.Kinds + 1);

    /// <summary>The model learned from <paramref name="examples"/>.</summary>
    public JoinModel Train(IReadOnlyList<JoinExample> examples)
    {
        Known[] known = [.. examples.Select(Read)];
        var (weights, squares, sums) = (new double[Places], new double[Places], new double[Places]);
        for (var round = 0; round < training.Rounds; round++)
        {
            new Dice(training.Seed + ((ulong)round << 32)).Shuffle(known.AsSpan());
            foreach (var example in known)
            {
                Learn(example, weights, squares);
            }

            // The first rounds are on the way.
            for (var place = 0; round >= training.Rounds / 2 && place < Places; place++)
            {
                sums[place] += weights[place];
            }
        }

        var rounded = new int[JoinModel.Count];
        for (var place = 0; place < rounded.Length; place++)
        {
            var sum = sums[place] + sums[(Shared * OfOneKind) + (place % OfOneKind)];
            rounded[place] = (int)Math.Round(sum / (training.Rounds - (training.Rounds / 2)) * JoinModel.Scale);
        }

        return new JoinModel(rounded);
    }

    // The places of the weights that speak for each answer, those of the kind; the shared ones lie behind all kinds.
    private static Known Read(JoinExample example)
    {
        var answers = new int[example.Question.Candidates.Count + 1][];
        for (var answer = 0; answer < answers.Length; answer++)
        {
            var places = new List<int>();
            foreach (var column in Enum.GetValues<JoinColumn>())
            {
                for (var left = (ulong)example.Question.Of(answer, column); left != 0; left &= left - 1)
                {
                    var sign = BitOperations.TrailingZeroCount(left);
                    places.Add(JoinModel.IndexOf(example.Question.Kind, column, sign));
                    places.Add(JoinModel.IndexOf((JoinKind)Shared, column, sign));
                }
            }

            answers[answer] = [.. places];
        }

        return new Known(answers, example.Right);
    }

    private void Learn(Known example, double[] weights, double[] squares)
    {
        Span<double> chances = stackalloc double[example.Answers.Length];
        for (var answer = 0; answer < chances.Length; answer++)
        {
            foreach (var place in example.Answers[answer])
            {
                chances[answer] += weights[place];
            }
        }

        Softmax.Apply(chances);
        chances[example.Right] -= 1;
        for (var answer = 0; answer < chances.Length; answer++)
        {
            foreach (var place in example.Answers[answer])
            {
                var change = chances[answer] + (training.Decay * weights[place]);
                squares[place] += change * change;
                weights[place] -= training.Rate * change / Math.Sqrt(squares[place] + training.Smallest);
            }
        }
    }

    private sealed record Known(int[][] Answers, int Right);
}
