using System.Globalization;
using System.Numerics;

namespace Clona.Detectors.Entities.Joining;

/// <summary>The learned weights of signs.</summary>
/// <remarks>
/// A text: a line for each kind and sign with a weight for each <see cref="JoinColumn"/>, in steps of <see cref="Scale"/> to one unit of the
/// logarithm of odds. Immutable; integers only, so that every machine decides alike.
/// </remarks>
internal sealed class JoinModel
{
    /// <summary>Steps of a weight in one unit of the logarithm of odds.</summary>
    public const int Scale = 64;

    /// <summary>Number of kinds.</summary>
    public const int Kinds = 4;

    /// <summary>Number of signs.</summary>
    public const int Signs = 64;

    private const int Columns = 5;

    private readonly int[] weights;

    /// <summary>A model of these weights, by <see cref="IndexOf"/>.</summary>
    public JoinModel(int[] weights) => this.weights = weights;

    /// <summary>Number of weights.</summary>
    public static int Count => Kinds * Columns * Signs;

    /// <summary>Place of a weight.</summary>
    public static int IndexOf(JoinKind kind, JoinColumn column, int sign) => (((int)kind * Columns) + (int)column) * Signs + sign;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A line is none of a model's.</exception>
    public static JoinModel Read(TextReader text)
    {
        var read = new int[Count];
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != Columns + 2 || !Enum.TryParse<JoinKind>(cells[0], out var kind) || !Enum.TryParse<JoinSigns>(cells[1], out var sign) || !BitOperations.IsPow2((ulong)sign))
            {
                throw new FormatException("Not a line of the model of linking.");
            }

            for (var column = 0; column < Columns; column++)
            {
                read[IndexOf(kind, (JoinColumn)column, BitOperations.Log2((ulong)sign))] = int.Parse(cells[column + 2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            }
        }

        return new JoinModel(read);
    }

    /// <summary>Writes the weights; signs that weigh nothing have no line.</summary>
    public void Write(TextWriter text)
    {
        foreach (var kind in Enum.GetValues<JoinKind>())
        {
            foreach (var sign in Enum.GetValues<JoinSigns>().Where(sign => sign != JoinSigns.None))
            {
                var row = Enumerable.Range(0, Columns).Select(column => weights[IndexOf(kind, (JoinColumn)column, BitOperations.Log2((ulong)sign))]).ToList();
                if (row.Exists(weight => weight != 0))
                {
                    text.Write(string.Create(CultureInfo.InvariantCulture, $"{kind}\t{sign}\t{string.Join('\t', row)}\n"));
                }
            }
        }
    }

    /// <summary>How far the weights speak for the candidate at <paramref name="answer"/>; for nobody of them where that is the number of
    /// candidates.</summary>
    public int Score(JoinQuestion question, int answer)
    {
        var score = 0;
        for (var column = JoinColumn.Holds; column <= JoinColumn.Nobody; column++)
        {
            for (var left = (ulong)question.Of(answer, column); left != 0; left &= left - 1)
            {
                score += weights[IndexOf(question.Kind, column, BitOperations.TrailingZeroCount(left))];
            }
        }

        return score;
    }
}
