using Clona.Detectors;
using Clona.Detectors.Entities;
using Clona.Detectors.Entities.Joining;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Tagger.Linking;

/// <summary>Trains the model of linking, and measures it on folders that it did not learn.</summary>
internal sealed class LinkingCommands(TrainingOptions options)
{
    // What more and less caution costs.
    private static readonly JoinMargins[] Curve =
    [
        JoinMargins.Shipped with { Alone = 0 },
        JoinMargins.Shipped with { Alone = 128 },
        JoinMargins.Shipped with { Asked = 0, AskedOnly = 0 },
        JoinMargins.Shipped with { Asked = 320, AskedOnly = 192 },
        JoinMargins.Shipped with { Asked = 320, AskedOnly = 320 },
    ];

    private readonly NameLexicon lexicon = NameLexicon.Load(File.ReadAllBytes(options.Lexicon));

    /// <summary>The model learned from everything, as text; null where nothing is asked.</summary>
    public string? Train()
    {
        var reader = Reader();
        var examples = options.Paths.SelectMany(path => ExamplesOf(reader.Read(path))).ToList();
        if (examples.Count == 0)
        {
            return null;
        }

        var text = new StringWriter();
        new JoinTrainer(Training()).Train(examples).Write(text);
        return text.ToString();
    }

    /// <summary>Links each folder by the weights that lie in the assembly.</summary>
    public void Measure(TextWriter output)
    {
        var reader = Reader();
        var (together, answered) = (new LinkingFigures(), new LinkingFigures());
        using var errors = options.Errors is null ? TextWriter.Null : new StreamWriter(options.Errors);
        foreach (var path in options.Paths)
        {
            var figures = new LinkingFigures();
            foreach (var document in reader.Read(path))
            {
                LinkingErrors.Write(Path.GetFileName(path), document, Answer(document, Measure(document, LearnedJudge.Default, figures, together), answered), errors);
            }

            figures.Print(Path.GetFileName(path), output);
        }

        together.Print("together", output);
        answered.Print("together, after answers", output);
        answered.PrintAsked("together", output);
    }

    /// <summary>Links each folder by weights learned from everything but that folder, and by its marks: what no decision can mend.</summary>
    public void Cross(TextWriter output)
    {
        var reader = Reader();
        var folders = options.Paths.Select(path => (Name: Path.GetFileName(path), Documents: reader.Read(path))).ToList();
        var examples = folders.ConvertAll(folder => ExamplesOf(folder.Documents));
        using var errors = options.Errors is null ? TextWriter.Null : new StreamWriter(options.Errors);
        var (learned, marked, answered) = (new LinkingFigures(), new LinkingFigures(), new LinkingFigures());
        var curve = Curve.Select(_ => (Alone: new LinkingFigures(), Answered: new LinkingFigures())).ToArray();
        for (var fold = 0; fold < folders.Count; fold++)
        {
            var (name, documents) = folders[fold];
            var model = new JoinTrainer(Training()).Train([.. examples.Where((_, index) => index != fold).SelectMany(known => known)]);
            var figures = new LinkingFigures();
            foreach (var document in documents)
            {
                Measure(document, new GoldJudge(document), marked);
                var linked = Measure(document, new LearnedJudge(model, JoinMargins.Shipped), figures, learned);
                LinkingErrors.Write(name, document, Answer(document, linked, answered), errors);
                for (var index = 0; index < Curve.Length; index++)
                {
                    Answer(document, Measure(document, new LearnedJudge(model, Curve[index]), curve[index].Alone), curve[index].Answered);
                }
            }

            figures.Print(name, output);
        }

        learned.Print("together", output);
        answered.Print("together, after answers", output);
        answered.PrintAsked("together", output);
        marked.Print("together, decided by the marks", output);
        for (var index = 0; index < Curve.Length; index++)
        {
            curve[index].Alone.Print(Curve[index].ToString(), output);
            curve[index].Answered.Print("  after answers", output);
            curve[index].Answered.PrintAsked("  asked", output);
        }
    }

    private IReadOnlyList<LinkedMention> Measure(LinkingDocument document, IJoinJudge judge, params LinkingFigures[] figures)
    {
        var linked = new EntityLinker(lexicon, judge).LinkMentions(document.Structure, document.Persons, document.Values);
        var named = document.PseudonymsOf(linked).ToList();
        foreach (var tally in figures)
        {
            tally.Add(named);
        }

        return linked;
    }

    private static IReadOnlyList<LinkedMention> Answer(LinkingDocument document, IReadOnlyList<LinkedMention> linked, LinkingFigures figures)
    {
        var (mentions, load) = LinkingAnswers.Of(document, linked);
        figures.Add(document.PseudonymsOf(mentions));
        figures.Ask(load, document.Gold.Text);
        return mentions;
    }

    private List<JoinExample> ExamplesOf(List<LinkingDocument> documents) => [.. documents.SelectMany(document =>
    {
        var judge = new GoldJudge(document);
        Measure(document, judge);
        return judge.Examples;
    })];

    private LinkingReader Reader() => new(new DetectionEngine(lexicon, File.ReadAllBytes(options.Model), DetectionVoices.RulesAndTagger, []));

    private JoinTraining Training() => new() { Rounds = options.Rounds, Seed = options.Seed };
}
