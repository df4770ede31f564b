using Clona.Accuracy.Corpus;
using Clona.TrainingText;

namespace Clona.Tagger;

/// <summary>The texts that the tagger learns from, in a fixed order.</summary>
internal sealed class TrainingTexts
{
    private static readonly string[] Treebanks =
        ["cs_pud-ud-test", "cs_cac-ud-dev", "cs_cac-ud-test", "cs_cltt-ud-train", "cs_cltt-ud-dev", "cs_cltt-ud-test"];

    private const ulong SeedsOfRounds = 1_000;
    private const ulong SeedOfCalibration = 900_000;

    private readonly TrainingOptions options;
    private readonly IReadOnlyList<MarkedDocument> gold;
    private readonly IReadOnlyList<MarkedDocument> treebanks;

    /// <summary>The texts that <paramref name="options"/> name.</summary>
    public TrainingTexts(TrainingOptions options)
    {
        this.options = options;
        gold = Gold(options.Paths);
        treebanks = options.Data is null ? [] : [.. Treebanks
            .Select(name => Path.Join(options.Data, "ud", name + ".conllu"))
            .SelectMany(UniversalDependencies.Read)];
    }

    private TrainingTexts(
        TrainingOptions options, IReadOnlyList<MarkedDocument> gold, IReadOnlyList<MarkedDocument> treebanks)
    {
        this.options = options;
        this.gold = gold;
        this.treebanks = treebanks;
    }

    /// <summary>Marked texts under <paramref name="paths"/>.</summary>
    public static IReadOnlyList<MarkedDocument> Gold(IReadOnlyList<string> paths) =>
        [.. GoldFiles.Read(paths, TextWriter.Null).Select(MarkedDocument.Of)];

    /// <summary>The part <paramref name="fold"/> of the marked texts, in their order.</summary>
    public IReadOnlyList<MarkedDocument> Fold(int fold, int folds) => [.. gold.Where((_, index) => index * folds / gold.Count == fold)];

    /// <summary>Generated documents of the test part, others for each fold; none of them is ever learned.</summary>
    public IReadOnlyList<MarkedDocument> Unlearned(int fold) =>
        Generated(options, SeedOfCalibration + (ulong)fold, options.Generated / 2, Part.Test);

    /// <summary>All texts but those of a fold.</summary>
    public TrainingTexts Without(int fold, int folds) =>
        new(options, [.. gold.Where((_, index) => index * folds / gold.Count != fold)], treebanks);

    /// <summary>Generated documents, other ones for every seed.</summary>
    public static IReadOnlyList<MarkedDocument> Generated(TrainingOptions options, ulong seed, int count, Part part) =>
        count == 0 || options.Data is null ? [] : [.. TrainingDocuments.Make(seed, count, part, options.Data)
            .Select((text, index) => MarkedDocument.Of(MarkedText.Parse($"{part}-{seed}-{index}", text)))];

    /// <summary>The documents of one round in the order in which they are learned.</summary>
    public MarkedDocument[] Round(int round)
    {
        var dice = new Dice(options.Seed + ((ulong)round << 32));
        var seed = (options.Seed * SeedsOfRounds) + (ulong)round;
        MarkedDocument[] documents = [.. gold, .. treebanks, .. Generated(options, seed, options.Generated, Part.Train)];
        dice.Shuffle<MarkedDocument>(documents);
        return documents;
    }
}
