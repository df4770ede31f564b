using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Entities;
using Clona.Detectors.Entities.Joining;
using Clona.Detectors.Lexicon;
using Clona.Tagger.Linking;

namespace Clona.Tagger.Tests.Linking;

public sealed class JoinTrainerTests
{
    // Whoever was named last is meant: the marks say so, whatever else may be likely.
    private const string Marked =
        """
        # profile: minutes
        Přítomni byli pan ⟦PERSON|other|P1|R|Karel Dvořák⟧ a pan ⟦PERSON|other|P2|R|Petr Dvořák⟧. Pan ⟦PERSON|other|P2|R|Dvořák⟧ odešel.
        """;

    private static readonly NameLexicon Lexicon = NameLexicon.Load(File.ReadAllBytes(Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin")));

    [Fact]
    public void The_same_texts_give_the_same_weights()
    {
        Text(Make()).ShouldBe(Text(Make()));
    }

    [Fact]
    public void What_was_learned_is_linked()
    {
        var document = Document();

        var linked = new EntityLinker(Lexicon, new LearnedJudge(Make(), JoinMargins.Shipped)).LinkMentions(document.Structure, document.Persons, document.Values);

        linked.Select(mention => mention.Entity).ShouldBe(["P1", "P2", "P2"]);
    }

    [Fact]
    public void Every_question_has_its_answer_in_the_marks()
    {
        var (document, judge) = (Document(), new GoldJudge(Document()));

        new EntityLinker(Lexicon, judge).LinkMentions(document.Structure, document.Persons, document.Values);

        judge.Examples.Select(example => (example.Question.Kind, example.Question.Candidates.Count, example.Right)).ShouldBe([(JoinKind.Surname, 2, 1)]);
    }

    private static JoinModel Make()
    {
        var document = Document();
        var judge = new GoldJudge(document);
        new EntityLinker(Lexicon, judge).LinkMentions(document.Structure, document.Persons, document.Values);
        return new JoinTrainer(new JoinTraining()).Train([.. Enumerable.Range(0, 8).SelectMany(_ => judge.Examples)]);
    }

    private static string Text(JoinModel model)
    {
        var text = new StringWriter();
        model.Write(text);
        return text.ToString();
    }

    private static LinkingDocument Document() =>
        new LinkingReader(new DetectionEngine(File.ReadAllBytes(Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin")))).Read(MarkedText.Parse("1", Marked));

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
