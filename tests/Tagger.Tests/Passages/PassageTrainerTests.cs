using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Passages;
using Clona.Detectors.Tagging;
using Clona.Tagger.Passages;

namespace Clona.Tagger.Tests.Passages;

public sealed class PassageTrainerTests
{
    // No rule knows the ailment.
    private const string Marked =
        """
        # profile: minutes
        Zápis z porady o lesích
        Paní ⟦PERSON|third-party|P1|R|Eva Nová⟧ žádá o byt, protože ⟦SPECIAL|third-party|S1|R|ji trápí brblavka⟧.
        Pan ⟦PERSON|third-party|P2|R|Jan Malý⟧ žádá o klid, protože bydlí u lesa.
        """;

    private const string Tested =
        """
        # profile: minutes
        Schůze o vodě
        Paní ⟦PERSON|third-party|P1|R|Jana Malá⟧ prosí o byt, protože ⟦SPECIAL|third-party|S1|R|ji trápí brblavka⟧.
        """;

    [Fact]
    public void The_same_texts_give_the_same_bytes() => Make(8).ShouldBe(Make(8));

    [Fact]
    public void What_was_learned_is_found()
    {
        var document = Read(Tested);

        var found = PassageJudge.Judge(new PassageScorer(PassageModel.Load(Make(8)), document.Source), document.Source, PassageMargins.Default);

        found.Select(passage => document.View.View.Slice(passage.Span.Start, passage.Span.Length)).ShouldBe(["ji trápí brblavka"]);
    }

    [Fact]
    public void What_stands_in_fewer_than_four_documents_is_not_learned() =>
        Make(3).Length.ShouldBe(PassageModel.Write([], new Dictionary<uint, PassageScore>()).Length);

    [Fact]
    public void A_masked_passage_is_counted_and_what_need_not_be_masked()
    {
        var figures = new PassageFigures();
        var document = Read(Tested);
        figures.Add(document, []);
        using var output = new StringWriter();

        figures.Print("none", output);

        output.ToString().ShouldContain("masked 0.0 (0/1)  needless 0.000 % (0)");
    }

    private static byte[] Make(int count) => new PassageTrainer(new PassageTraining { Rounds = 20 }).Train([.. Enumerable.Range(0, count).Select(_ => Read(Marked))]);

    private static PassageDocument Read(string marked)
    {
        var models = Path.Join(Root(), "models");
        var engine = new DetectionEngine(
            NameLexicon.Load(File.ReadAllBytes(Path.Join(models, "lexicon", "clona-lexicon.bin"))), File.ReadAllBytes(Path.Join(models, "tagger", "clona-tagger.bin")),
            DetectionVoices.RulesAndTagger, []);
        return new PassageDocumentReader(engine).Read(MarkedText.Parse("invented", marked));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "Redaction.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
