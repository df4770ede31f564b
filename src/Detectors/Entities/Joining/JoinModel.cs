using System.Globalization;
using System.Numerics;

namespace Clona.Detectors.Entities.Joining;

/// <summary>The learned weights of signs.</summary>
/// <remarks>
/// A text: a head (<c>clona-linking</c>, version, number of lines behind it), then a line for each kind and sign with a weight for each <see cref="JoinColumn"/>, in steps of <see cref="Scale"/> to one unit of the
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

    private const string Name = "clona-linking";
    private const string Version = "1";
    private const int Columns = 5;

    // So that no sum of all signs leaves an int.
    private const int MostWeight = 100_000;

    private readonly int[] weights;

    /// <summary>A model of these weights, by <see cref="IndexOf"/>.</summary>
    public JoinModel(int[] weights) => this.weights = weights;

    /// <summary>Number of weights.</summary>
    public static int Count => Kinds * Columns * Signs;

    /// <summary>Place of a weight.</summary>
    public static int IndexOf(JoinKind kind, JoinColumn column, int sign) => (((int)kind * Columns) + (int)column) * Signs + sign;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is none of this version, lines are missing, or one is none of a model's or there twice.</exception>
    public static JoinModel Read(TextReader text)
    {
        var head = text.ReadLine()?.Split('\t');
        if (head is not [Name, Version, _] || !int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out var lines) || lines == 0)
        {
            throw new FormatException("Not a model of linking of this version.");
        }

        var read = new int[Count];
        var known = new HashSet<(JoinKind Kind, JoinSigns Sign)>();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != Columns + 2 || !TryName(cells[0], out JoinKind kind) || !TryName(cells[1], out JoinSigns sign) || sign == JoinSigns.None || !known.Add((kind, sign)))
            {
                throw new FormatException("Not a line of the model of linking.");
            }

            for (var column = 0; column < Columns; column++)
            {
                read[IndexOf(kind, (JoinColumn)column, BitOperations.Log2((ulong)sign))] = WeightOf(cells[column + 2]);
            }
        }

        return known.Count == lines ? new JoinModel(read) : throw new FormatException("The model of linking is not complete.");
    }

    /// <summary>Writes the weights: name, version and number of lines first; signs that weigh nothing have no line.</summary>
    public void Write(TextWriter text)
    {
        var lines = (from kind in Enum.GetValues<JoinKind>()
                     from sign in Enum.GetValues<JoinSigns>()
                     where sign != JoinSigns.None
                     let row = Enumerable.Range(0, Columns).Select(column => weights[IndexOf(kind, (JoinColumn)column, BitOperations.Log2((ulong)sign))]).ToList()
                     where row.Exists(weight => weight != 0)
                     select string.Create(CultureInfo.InvariantCulture, $"{kind}\t{sign}\t{string.Join('\t', row)}\n")).ToList();
        text.Write(string.Create(CultureInfo.InvariantCulture, $"{Name}\t{Version}\t{lines.Count}\n"));
        lines.ForEach(text.Write);
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

    // By name only: a number is no kind.
    private static bool TryName<T>(string cell, out T value)
        where T : struct, Enum => Enum.TryParse(cell, out value) && string.Equals(Enum.GetName(value), cell, StringComparison.Ordinal);

    private static int WeightOf(string cell) =>
        int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) && weight is >= -MostWeight and <= MostWeight
            ? weight
            : throw new FormatException("Not a weight of the model of linking.");
}
