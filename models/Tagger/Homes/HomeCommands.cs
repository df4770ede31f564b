using System.Globalization;
using Clona.Detectors;
using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Tagger.Homes;

/// <summary>Trains the model of homes, measures it on folders that it did not learn, and lists what readers are to label.</summary>
internal static class HomeCommands
{
    // What more and less caution costs.
    private static readonly (string Name, HomeMargins Margins)[] Curve =
    [
        ("shipped", HomeMargins.Shipped),
        .. new[] { -64, -32, 0, 32, 64, 96, 128, 192 }.Select(step => ($"towns from {step}", HomeMargins.Shipped with { Town = step, TownAsked = step, Seat = 1 << 20 })),
        .. new[] { 0, 32, 64, 128, 192, 256 }.Select(step => ($"seats from {step}", HomeMargins.Shipped with { Town = 1 << 20, TownAsked = 1 << 20, Seat = step })),
    ];

    /// <summary>Trains on everything and returns the bytes of the model.</summary>
    public static byte[] Train(TrainingOptions options)
    {
        var reader = new HomeDocumentReader(Engine(options));
        return new HomeTrainer(Training(options)).Train(options.Paths.SelectMany(reader.Read).ToList());
    }

    /// <summary>Judges each folder of the first groups of <see cref="TrainingOptions.Folds"/> by weights learned from everything but that folder.</summary>
    public static void Cross(TrainingOptions options, TextWriter output)
    {
        var reader = new HomeDocumentReader(Engine(options));
        var folders = options.Paths.Select(reader.Read).ToList();
        using var errors = options.Errors is null ? TextWriter.Null : new StreamWriter(options.Errors);
        var fold = 0;
        foreach (var size in options.Folds.Count > 0 ? options.Folds : [folders.Count])
        {
            var rules = new HomeFigures(null);
            var curve = Curve.Select(point => new HomeFigures(point.Margins)).ToArray();
            for (var end = Math.Min(folders.Count, fold + size); fold < end; fold++)
            {
                var model = HomeModel.Load(new HomeTrainer(Training(options)).Train(folders.Where((_, index) => index != fold).SelectMany(documents => documents).ToList()));
                Measure(Path.GetFileName(options.Paths[fold]), folders[fold], model, [rules, .. curve], output, errors);
            }

            rules.Print("together, rules", output);
            for (var i = 0; i < Curve.Length; i++)
            {
                curve[i].Print("together, " + Curve[i].Name, output);
            }
        }
    }

    /// <summary>Lists the towns near persons that no mark covers.</summary>
    public static void ListTowns(TrainingOptions options, TextWriter output) => TownList.Write(options.Paths, Engine(options), output);

    private static void Measure(
        string name, IReadOnlyList<HomeDocument> documents, HomeModel model, HomeFigures[] together, TextWriter output, TextWriter errors)
    {
        var (rules, learned) = (new HomeFigures(null), new HomeFigures(HomeMargins.Shipped));
        foreach (var document in documents)
        {
            int[] scores = [.. document.Places.Select(place => model.Score(place.Features))];
            foreach (var figures in (HomeFigures[])[rules, learned, .. together])
            {
                figures.Add(document, scores);
            }

            HomeErrors.Write(name, document, scores, errors);
        }

        rules.Print(name + " rules", output);
        learned.Print(name + " learned", output);
    }

    private static HomeTraining Training(TrainingOptions options) => new() { Rounds = options.Rounds, Seed = options.Seed, Orders = options.Orders };

    private static DetectionEngine Engine(TrainingOptions options) =>
        new(NameLexicon.Load(File.ReadAllBytes(options.Lexicon)), File.ReadAllBytes(options.Model), DetectionVoices.RulesAndTagger, []);
}
