using System.Security.Cryptography;
using System.Text;
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

    private const string Frozen =
        """
        # profile: minutes
        Žádost podali ⟦PERSON|applicant|P1|R|Karel Dvořák⟧ a jeho syn ⟦PERSON|applicant|P2|R|Petr Dvořák⟧. Starosta Ing. ⟦PERSON|official|P3|K|Jan Dvořák⟧ žádost přečetl.
        Paní ⟦PERSON|applicant|P4|R|Eva Dvořáková⟧ souhlasí. Syn ⟦PERSON|applicant|P2|R|Petr⟧ doplnil přílohy. Starosta ⟦PERSON|official|P3|K|Dvořák⟧ poděkoval.
        Žadatel ⟦PERSON|applicant|P1|R|Dvořák⟧ odešel s paní ⟦PERSON|applicant|P4|R|Dvořákovou⟧. ⟦PERSON|official|P3|K|J. Dvořák⟧ jednání ukončil.
        """;

    private static readonly NameLexicon Lexicon = NameLexicon.Load(File.ReadAllBytes(Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin")));

    [Fact]
    public void The_same_texts_give_the_same_weights()
    {
        Text(Make()).ShouldBe(Text(Make()));
    }

    // Three relatives, an official and a firm, invented for this test and never to be changed: other bytes mean that the trainer learns otherwise,
    // and then the weights that are shipped have to be trained anew.
    [Fact]
    public void A_frozen_text_gives_the_bytes_it_always_gave() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(Make(Frozen))))).ShouldBe("611a253864c413968da5d4052cbfc1eb09ac4018c837ed00ae2d2700f4bab3d1");

    [Fact]
    public void A_clerk_is_asked_about_what_is_in_doubt_and_answers_as_the_marks_say()
    {
        var document = Document(Frozen);
        var linked = new EntityLinker(Lexicon, new DoubtfulJudge()).LinkMentions(document.Structure, document.Persons, document.Values);

        var answers = LinkingAnswers.Of(document, linked);

        answers.Load.Doubts.ShouldBe(linked.Count(mention => mention.IsInDoubt) + answers.Load.Denied);
        answers.Load.Doubts.ShouldBeGreaterThan(0);
        answers.Mentions.ShouldAllBe(mention => !mention.IsInDoubt);
        document.PseudonymsOf(answers.Mentions).GroupBy(mark => mark.Entity, mark => mark.Pseudonym)
            .ShouldAllBe(person => person.Distinct().Count() == 1);
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

    // Somebody who never knows.
    private sealed class DoubtfulJudge : IJoinJudge
    {
        public JoinAnswer Decide(JoinQuestion question) => JoinAnswer.Doubt;
    }

    private static JoinModel Make(string marked = Marked)
    {
        var document = Document(marked);
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

    private static LinkingDocument Document(string marked = Marked) =>
        new LinkingReader(new DetectionEngine(File.ReadAllBytes(Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin")))).Read(MarkedText.Parse("1", marked));

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
