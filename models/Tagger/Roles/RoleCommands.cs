using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Tagging;
using Clona.TrainingText;

namespace Clona.Tagger.Roles;

/// <summary>Trains the model of roles, and measures it on folders that it did not learn.</summary>
internal static class RoleCommands
{
    private const ulong SeedOfTexts = 7_000;

    // The rules were written by these two folders and know them better than texts to come.
    private const int HiddenPercent = 100;

    // Steps by which the margins are narrower or wider than the set ones.
    private static readonly int[] Cautions = [-64, -32, -16, 0, 16, 32, 64];

    /// <summary>Trains on everything and returns the bytes of the model.</summary>
    public static byte[] Train(TrainingOptions options)
    {
        var documents = new RoleDocumentReader(Engine(options));
        var groups = options.Paths.Select(path => Group(path, documents)).ToList();
        groups.Add((Generated(options, documents, Part.Train), 0));
        return new RoleTrainer(Training(options)).Train(groups);
    }

    /// <summary>Judges each folder of the groups of <see cref="TrainingOptions.Folds"/> by weights learned from everything but that folder.</summary>
    public static void Cross(TrainingOptions options, TextWriter output)
    {
        var documents = new RoleDocumentReader(Engine(options));
        var folders = options.Paths.Select(path => Group(path, documents)).ToList();
        var generated = Generated(options, documents, Part.Train);
        using var errors = options.Errors is null ? TextWriter.Null : new StreamWriter(options.Errors);
        var fold = 0;
        foreach (var size in options.Folds.Count > 0 ? options.Folds : [folders.Count])
        {
            var curve = Cautions.Select(_ => new RoleFigures()).ToArray();
            for (var end = Math.Min(folders.Count, fold + size); fold < end; fold++)
            {
                var others = folders.Where((_, index) => index != fold).ToList();
                others.Add((generated, 0));
                var model = RoleModel.Load(new RoleTrainer(Training(options)).Train(others));
                Measure(Path.GetFileName(options.Paths[fold]), folders[fold].Documents, model, curve, output, errors);
            }

            for (var i = 0; i < Cautions.Length; i++)
            {
                curve[i].Print(string.Create(CultureInfo.InvariantCulture, $"together, margins {Cautions[i]:+0;-0;0}"), output, Cautions[i] == 0);
            }
        }
    }

    private static void Measure(
        string name, IReadOnlyList<RoleDocument> documents, RoleModel model, RoleFigures[] curve, TextWriter output, TextWriter errors)
    {
        var (rules, learned) = (new RoleFigures(), new RoleFigures());
        foreach (var document in documents)
        {
            rules.Add(document, new RoleJudge(null).Judge(document.Sheet));
            var scores = document.ScoresOf(model);
            var roles = RoleJudge.Decide(document.Sheet, scores);
            learned.Add(document, roles);
            RoleErrors.Write(name, document, scores, roles, errors);
            for (var i = 0; i < Cautions.Length; i++)
            {
                curve[i].Add(document, RoleJudge.Decide(document.Sheet, scores, Cautions[i]));
            }
        }

        rules.Print(name + " rules", output, false);
        learned.Print(name + " learned", output, false);
    }

    private static (IReadOnlyList<RoleDocument> Documents, int HiddenPercent) Group(string path, RoleDocumentReader reader) =>
        (reader.Read(path), Path.GetFileName(path) is "dev" or "dev-2" ? HiddenPercent : 0);

    private static List<RoleDocument> Generated(TrainingOptions options, RoleDocumentReader reader, Part part) =>
        options.Generated == 0 || options.Data is null ? [] : [.. TrainingDocuments.Make(SeedOfTexts, options.Generated, part, options.Data)
            .Select((text, index) => reader.Read(MarkedText.Parse($"{part}-{index}", text)))];

    private static DetectionEngine Engine(TrainingOptions options) =>
        new(NameLexicon.Load(File.ReadAllBytes(options.Lexicon)), File.ReadAllBytes(options.Model), DetectionVoices.RulesAndTagger, []);

    private static RoleTraining Training(TrainingOptions options) => new() { Rounds = options.Rounds, Seed = options.Seed, Orders = options.Orders };
}
