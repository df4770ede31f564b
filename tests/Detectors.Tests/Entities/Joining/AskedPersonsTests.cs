using Clona.Detectors.Entities;
using Clona.Detectors.Entities.Joining;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Entities.Joining;

/// <summary>About whom the linker asks: what it never asks no weights can answer wrongly.</summary>
public sealed class AskedPersonsTests
{
    [Theory]
    [InlineData("⟦Nguyen Thi Mai⟧ a ⟦Nguyen Thi May⟧; ⟦Tran Thi Thu⟧ a ⟦Tran Thi Tho⟧", "")]
    [InlineData("Žák ⟦Jan Novák⟧ chyběl. Pan ⟦Novák⟧ žádá. ⟦Novák⟧ se vrátil.", "Surname 1")]
    [InlineData("⟦Marek Novák⟧ žádá. Pan ⟦Marek⟧ odvedle nesouhlasí.", "")]
    [InlineData("Smlouva: ⟦Jan a Jan Škvorovi⟧.", "")]
    [InlineData("⟦Katharina Moser⟧ žádá. Paní ⟦Moserová⟧ přišla. Paní ⟦Moserová⟧ odešla.", "Surname 1, Surname 2")]
    [InlineData("⟦Jan Novák⟧, ⟦Petr Novák⟧ a ⟦Novák⟧", "Surname 2")]
    [InlineData("⟦Havla⟧ slyšel ⟦Karel Havel⟧.", "Surname 1")]
    [InlineData("Vystoupil Ateliér ⟦Hulec⟧ s. r. o. a ⟦Mikuláš Hulec⟧.", "")]
    [InlineData("⟦Jan Novák⟧ a ⟦J. Novák⟧", "Initials 1")]
    public void Asks_about_those_who_may_be_meant(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        var judge = new NewcomerJudge();

        new EntityLinker(CommittedLexicon.Instance, judge).Link(DocumentStructure.Of(text.Text), text.Spans);

        string.Join(", ", judge.Asked).ShouldBe(expected);
    }

    [Fact]
    public void A_list_begins_with_three_names()
    {
        var text = MarkedText.Parse("⟦Novák⟧ a ⟦Malý⟧ hlasovali. Proti: ⟦Hron⟧, ⟦Šťastná⟧ a ⟦Dub⟧, ⟦Vrba⟧.\n\n⟦Lípa⟧ ne");

        var places = new MentionPlaces(DocumentStructure.Of(text.Text), text.Spans);

        Enumerable.Range(0, 7).Select(places.ListOf).ShouldBe([0, 0, 3, 3, 3, 3, 0]);
        places.BlockOf(6).ShouldBeGreaterThan(places.BlockOf(5));
    }

    // Takes everybody for somebody new and notes what was asked.
    private sealed class NewcomerJudge : IJoinJudge
    {
        public List<string> Asked { get; } = [];

        public JoinAnswer Decide(JoinQuestion question)
        {
            Asked.Add($"{question.Kind} {question.Candidates.Count}");
            return JoinAnswer.New;
        }
    }
}
