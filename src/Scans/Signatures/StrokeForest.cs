using System.Globalization;

namespace Clona.Scans.Signatures;

/// <summary>Trees that were trained to tell signatures from other ink; each adds to a score.</summary>
/// <remarks>
/// Whole numbers throughout, so that every machine comes to the same end. Made by <c>benchmarks/Signatures train</c>; the resource holds
/// a tree a line: seven questions (number of a feature, most that goes left), level by level, and eight answers. Immutable.
/// </remarks>
internal sealed class StrokeForest
{
    private const string Resource = "Clona.Scans.Signatures.forest.txt";
    private const int Questions = 7;
    private const int Numbers = (2 * Questions) + Questions + 1;

    private readonly int[][] trees;

    /// <summary>A forest of these trees.</summary>
    /// <exception cref="FormatException">A tree has another number of numbers.</exception>
    public StrokeForest(IReadOnlyList<int[]> trees) =>
        this.trees = trees.All(tree => tree.Length == Numbers) ? [.. trees] : throw new FormatException("A tree of the forest is damaged.");

    /// <summary>The forest that belongs to the program.</summary>
    public static StrokeForest Shipped { get; } = Load();

    /// <summary>What the trees say of a group together, in thousandths.</summary>
    public int Score(int[] features) => trees.Sum(tree => Answer(tree, features));

    private static int Answer(int[] tree, int[] features)
    {
        var node = 0;
        while (node < Questions)
        {
            node = (2 * node) + (features[tree[2 * node]] <= tree[(2 * node) + 1] ? 1 : 2);
        }

        return tree[(2 * Questions) + node - Questions];
    }

    private static StrokeForest Load()
    {
        using var stream = typeof(StrokeForest).Assembly.GetManifestResourceStream(Resource) ?? throw new FormatException("The forest is missing.");
        using var reader = new StreamReader(stream);
        List<int[]> read = [];
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            read.Add([.. line.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))]);
        }

        return new(read);
    }
}
