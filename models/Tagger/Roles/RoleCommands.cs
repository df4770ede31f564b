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
    private const int HiddenPercent = 30;

    /// <summary>Trains on everything and returns the bytes of the model.</summary>
    public static (byte[] First, byte[] Second) Train(TrainingOptions options)
    {
        var documents = new RoleDocumentReader(Engine(options));
        var groups = options.Paths.Select(path => Group(path, documents)).ToList();
        groups.Add((Generated(options, documents, Part.Train), 0));
        return new RoleStages(Training(options)).Train(groups);
    }

    /// <summary>Trains on all folders but one and measures on that one, for every folder.</summary>
    public static void Cross(TrainingOptions options, TextWriter output)
    {
        var documents = new RoleDocumentReader(Engine(options));
        var groups = options.Paths.Select(path => Group(path, documents)).ToList();
        var generated = Generated(options, documents, Part.Train);
        for (var fold = 0; fold < groups.Count; fold++)
        {
            var others = groups.Where((_, index) => index != fold).ToList();
            others.Add((generated, 0));
            var (first, second) = new RoleStages(Training(options)).Train(others);
            var name = Path.GetFileName(options.Paths[fold]);
            Print(name + " rules", groups[fold].Documents, new RoleJudge(null, null), output, false);
            var judge = new RoleJudge(RoleModel.Load(first), RoleModel.Load(second));
            Print(name + " learned", groups[fold].Documents, judge, output, true);
            output.WriteLine($"{first.Length} + {second.Length} bytes");
        }
    }

    private static void Print(string name, IReadOnlyList<RoleDocument> documents, RoleJudge judge, TextWriter output, bool withConfusion)
    {
        var figures = new RoleFigures();
        foreach (var document in documents)
        {
            var roles = judge.Judge(document.Sheet);
            figures.Add(document, roles);
        }

        figures.Print(name, output, withConfusion);
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
