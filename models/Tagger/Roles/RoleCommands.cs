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
    private static readonly int[] Cautions = [-64, -32, 0, 32, 64, 128];

    /// <summary>Trains on everything and returns the bytes of the model.</summary>
    public static byte[] Train(TrainingOptions options)
    {
        var documents = new RoleDocumentReader(Engine(options));
        var groups = options.Paths.Select(path => Group(path, documents)).ToList();
        groups.Add((Generated(options, documents, Part.Train), 0));
        return new RoleTrainer(Training(options)).Train(groups);
    }

    /// <summary>Trains on all folders but one and measures on that one, for every folder.</summary>
    public static void Cross(TrainingOptions options, TextWriter output)
    {
        var documents = new RoleDocumentReader(Engine(options));
        var groups = options.Paths.Select(path => Group(path, documents)).ToList();
        var generated = Generated(options, documents, Part.Train);
        var curve = Cautions.Select(_ => new RoleFigures()).ToArray();
        for (var fold = 0; fold < groups.Count; fold++)
        {
            var others = groups.Where((_, index) => index != fold).ToList();
            others.Add((generated, 0));
            var model = new RoleTrainer(Training(options)).Train(others);
            var name = Path.GetFileName(options.Paths[fold]);
            Print(name + " rules", groups[fold].Documents, new RoleJudge(null), output, false);
            var judge = new RoleJudge(RoleModel.Load(model));
            Print(name + " learned", groups[fold].Documents, judge, output, true);
            output.WriteLine($"{model.Length} bytes");
            for (var i = 0; i < Cautions.Length; i++)
            {
                var shifted = new RoleJudge(RoleModel.Load(model), Cautions[i]);
                Count(groups[fold].Documents, shifted, curve[i]);
                Print(Named(name, Cautions[i]), groups[fold].Documents, shifted, output, false);
            }
        }

        for (var i = 0; i < Cautions.Length; i++)
        {
            curve[i].Print(Named("all folders", Cautions[i]), output, false);
        }
    }

    private static string Named(string folders, int caution) => string.Create(CultureInfo.InvariantCulture, $"{folders}, margins {caution:+0;-0;0}");

    private static void Print(string name, IReadOnlyList<RoleDocument> documents, RoleJudge judge, TextWriter output, bool withConfusion)
    {
        var figures = new RoleFigures();
        Count(documents, judge, figures);
        figures.Print(name, output, withConfusion);
    }

    private static void Count(IReadOnlyList<RoleDocument> documents, RoleJudge judge, RoleFigures figures)
    {
        foreach (var document in documents)
        {
            figures.Add(document, judge.Judge(document.Sheet));
        }
    }

    private static (IReadOnlyList<RoleDocument> Documents, int HiddenPercent) Group(string path, RoleDocumentReader reader) =>
        (reader.Read(path), Path.GetFileName(path) is "dev" or "dev-2" ? HiddenPercent : 0);

    private static List<RoleDocument> Generated(TrainingOptions options, RoleDocumentReader reader, Part part) =>
        options.Generated == 0 || options.Data is null ? [] : [.. TrainingDocuments.Make(SeedOfTexts, options.Generated, part, options.Data)
            .Select((text, index) => reader.Read(MarkedText.Parse($"{part}-{index}", text)))];

    private static DetectionEngine Engine(TrainingOptions options) =>
        new(NameLexicon.Load(File.ReadAllBytes(options.Lexicon)), File.ReadAllBytes(options.Model), DetectionVoices.RulesAndTagger, []);

    private static RoleTraining Training(TrainingOptions options) => new() { Rounds = options.Rounds, Seed = options.Seed };
}
