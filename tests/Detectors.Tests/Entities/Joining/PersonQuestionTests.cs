using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Entities.Joining;

/// <summary>What linking leaves to people.</summary>
public sealed class PersonQuestionTests
{
    private static readonly EntityLinker Linker = new(CommittedLexicon.Instance);

    [Fact]
    public void A_mention_in_doubt_names_those_whom_it_may_mean()
    {
        var linked = Link("⟦Jan Novák⟧ a ⟦Petr Novák⟧ přišli. Pak promluvil ⟦Novák⟧.");

        linked[2].IsInDoubt.ShouldBeTrue();
        linked[2].Question.ShouldNotBeNull().Choices.ShouldBe(["P1", "P2"], ignoreOrder: true);
    }

    [Fact]
    public void A_surname_in_the_plural_is_shown_to_a_person()
    {
        var linked = Link("⟦Jan Škvora⟧ a ⟦Marie Škvorová⟧ koupili dům. ⟦Škvorovi⟧ prohlásili");

        (linked[2].Entity, linked[2].IsInDoubt, linked[2].IsUnsure).ShouldBe(("P1-P2", false, true));
        linked[2].Choices.ShouldBe(["P1", "P2"], ignoreOrder: true);
    }

    [Fact]
    public void A_person_whose_words_are_all_among_those_of_another_may_be_the_same()
    {
        var linked = Link("⟦Zuzana Holubová⟧ ml. a ⟦Zuzana Holubová⟧ st.");

        linked.Select(mention => string.Join(' ', mention.Kin)).ShouldBe(["", "P1"]);
    }

    [Fact]
    public void Nothing_is_asked_about_people_who_are_named_once()
    {
        var linked = Link("⟦Karel Havel⟧ slyšel, co řekla ⟦Eva Malá⟧.");

        linked.ShouldAllBe(mention => mention.Question == null);
    }

    private static IReadOnlyList<LinkedMention> Link(string marked)
    {
        var text = MarkedText.Parse(marked);
        IReadOnlyList<Candidate> none = [];
        return Linker.LinkMentions(DocumentStructure.Of(text.Text), text.Spans, none);
    }
}
