using Clona.Detectors.Entities;
using Clona.Detectors.Entities.Joining;
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

    [Theory]
    [InlineData("⟦Karel Svoboda⟧ podal žádost. Podle ⟦Svobody⟧ je to naléhavé.")]
    [InlineData("⟦Karel Novotný⟧ podal žádost. Rada s ⟦Novotným⟧ souhlasí.")]
    public void A_form_of_the_only_bearer_that_could_be_a_plural_is_not_shown_as_one(string marked)
    {
        var text = MarkedText.Parse(marked);
        IReadOnlyList<Candidate> none = [];
        var linked = new EntityLinker(CommittedLexicon.Instance, new SureJudge()).LinkMentions(DocumentStructure.Of(text.Text), text.Spans, none);

        (linked[1].Entity, linked[1].IsUnsure).ShouldBe(("P1", false));
    }

    // However sure the weights are: the name of a firm may be another's.
    [Fact]
    public void One_word_that_is_a_firms_is_unsure()
    {
        var text = MarkedText.Parse("Přišel ⟦Mikuláš Hulec⟧. Stavbu vedl Ateliér ⟦Hulec⟧ s. r. o.");
        IReadOnlyList<Candidate> none = [];
        var linked = new EntityLinker(CommittedLexicon.Instance, new SureJudge()).LinkMentions(DocumentStructure.Of(text.Text), text.Spans, none);

        (linked[1].Entity, linked[1].IsUnsure).ShouldBe(("P1", true));
    }

    // Named before, and again where a relative comes in: perhaps another of that name. Behind "syn Petra" stands the father: no relative.
    [Fact]
    public void One_word_that_is_a_relatives_is_unsure()
    {
        var text = MarkedText.Parse("⟦Petr Vrba⟧ a ⟦Jan Dub⟧ přišli. Jeho syn ⟦Petr⟧ čekal.");
        IReadOnlyList<Candidate> none = [];
        var linked = new EntityLinker(CommittedLexicon.Instance, new SureJudge()).LinkMentions(DocumentStructure.Of(text.Text), text.Spans, none);

        (linked[2].Entity, linked[2].IsUnsure).ShouldBe(("P1", true));
    }

    [Fact]
    public void Of_two_names_in_one_mention_both_are_named()
    {
        var linked = Link("⟦Eva Nováková⟧ z Brna, nar. 1. 2. 1970, ⟦Eva Nováková⟧ z Jihlavy, nar. 3. 4. 1980. ⟦Jan a Eva Novákovi⟧ koupili dům.");

        (linked[2].Names, linked[2].Entity.Split('-').Length).ShouldBe((2, 2));
    }

    [Fact]
    public void The_second_half_of_a_name_is_asked_about_with_the_first()
    {
        var linked = Link("Příjmení: ⟦Vrbová⟧\t\tJméno: ⟦Libuše⟧");

        (linked[0].HalfOf, linked[1].HalfOf, linked[1].Question is null).ShouldBe((null, 0, false));
    }

    // A teacher and a pupil, a mother and her son: the halves of no name.
    [Theory]
    [InlineData("⟦Dvořáková⟧ | ⟦Petr⟧", null)]
    [InlineData("⟦Nováková⟧ (⟦Tomáš⟧)", null)]
    [InlineData("⟦Vrbová⟧ | ⟦Libuše⟧", 0)]
    [InlineData("⟦Moser⟧ | ⟦Katharina⟧", 0)]
    public void A_womans_surname_and_a_mans_name_in_two_cells_are_two(string marked, int? half) => Link(marked)[1].HalfOf.ShouldBe(half);

    [Fact]
    public void Whose_stage_name_it_is_is_shown_to_a_person() =>
        Link("⟦Matyáš Gavenda⟧, vystupující pod uměleckým jménem „⟦Matyo Ghost⟧“")[1].IsUnsure.ShouldBeTrue();

    [Fact]
    public void A_person_whose_words_are_all_among_those_of_another_may_be_the_same()
    {
        var linked = Link("⟦Zuzana Holubová⟧ ml. a ⟦Zuzana Holubová⟧ st.");

        linked.Select(mention => string.Join(' ', mention.Kin)).ShouldBe(["", "P1"]);
    }

    [Fact]
    public void Who_is_named_only_beside_another_may_be_the_same_as_somebody_named_alone() =>
        Link("⟦Eva Škvorová⟧ ml. prodává. ⟦Jan a Eva Škvorovi⟧ kupují.")[0].Kin.ShouldBe(["P3"]);

    // A short name at the end of a sentence is no abbreviation.
    [Fact]
    public void A_short_name_before_a_full_stop_is_read()
    {
        var linked = Link("⟦Denis Wang⟧ je analytik. Součinnost poskytne pan ⟦Wang⟧.")[1];

        linked.Choices.Concat(linked.Kin).Append(linked.Entity).ShouldContain("P1");
    }

    // A slip, a familiar form, a family and one of its members.
    [Theory]
    [InlineData("⟦Zbyhněv Arazim⟧ se nahrazuje slovy ⟦Zbyněk Arazim⟧.", "P1")]
    [InlineData("Žák ⟦Radim Obadal⟧ chyběl. Učitel chválil ⟦Radimka⟧.", "P1")]
    [InlineData("Přístup přes zahradu rodiny ⟦Sojkových⟧ chybí. Pan ⟦Sojka⟧ chce záruku.", "P1")]
    [InlineData("Přišli ⟦Zbyněk Arazim⟧ a ⟦Petr Arazim⟧.", "")]
    [InlineData("Přišli ⟦Jan Novák⟧ a ⟦Eva Nováková⟧.", "")]
    public void Names_that_may_be_one_persons_are_similar(string marked, string kin) => string.Join(' ', Link(marked)[1].Kin).ShouldBe(kin);

    // Who stands there with another has no pseudonym alone.
    [Theory]
    [InlineData("Dcera ⟦Sládečka Jarmila⟧ souhlas nedala.", true)]
    [InlineData("Dvě děti (⟦Viki, Teo⟧) čekaly.", true)]
    [InlineData("Přišla ⟦Hana Malá Nová⟧.", true)]
    [InlineData("Zapsala ⟦Jarmila Sládečková⟧.", false)]
    [InlineData("Podepsal ⟦Novák, Jan⟧.", false)]
    [InlineData("Bez ⟦Ing. Karla Nováka, Ph.D.⟧ to nešlo.", false)]
    public void A_mention_that_may_hold_two_names_is_shown_to_a_person(string marked, bool isUnsure) => Link(marked)[0].IsUnsure.ShouldBe(isUnsure);

    [Fact]
    public void Nothing_is_asked_about_people_who_are_named_once()
    {
        var linked = Link("⟦Karel Havel⟧ slyšel, co řekla ⟦Eva Malá⟧.");

        linked.ShouldAllBe(mention => mention.Question == null);
    }

    // Always means the first who is asked about, and shows nothing to anybody.
    private sealed class SureJudge : IJoinJudge
    {
        public JoinAnswer Decide(JoinQuestion question) => new(0);
    }

    private static IReadOnlyList<LinkedMention> Link(string marked)
    {
        var text = MarkedText.Parse(marked);
        IReadOnlyList<Candidate> none = [];
        return Linker.LinkMentions(DocumentStructure.Of(text.Text), text.Spans, none);
    }
}
