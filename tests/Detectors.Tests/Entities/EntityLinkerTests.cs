using Clona.Detectors.Entities;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Entities;

public sealed class EntityLinkerTests
{
    private static readonly EntityLinker Linker = new(CommittedLexicon.Instance);

    [Theory]
    [InlineData("⟦Jan Novák⟧ prodal. S ⟦Janem Novákem⟧ jednal odbor, bez ⟦Nováka⟧ nelze.", "P1 P1 P1")]
    [InlineData("⟦Ing. Jan Novák, Ph.D.⟧ a ⟦J. Novák⟧ a ⟦NOVÁK⟧", "P1 P1 P1")]
    [InlineData("⟦Jan Novák⟧ a ⟦Petr Novák⟧, pak ⟦Petra Nováka⟧ i ⟦Jana Nováka⟧", "P1 P2 P2 P1")]
    [InlineData("⟦Jan Novák⟧ a ⟦Jana Nováková⟧, pak ⟦Novákové⟧ i ⟦Novákovi⟧", "P1 P2 P2 P1")]
    [InlineData("manželé ⟦Jan a Marie Škvorovi⟧; ⟦Marie Škvorová⟧ a ⟦Jan Škvora⟧", "P1-P2 P2 P1")]
    [InlineData("⟦Jan Škvora⟧ a ⟦Marie Škvorová⟧, manželé ⟦Škvorovi⟧", "P1 P2 P1-P2")]
    [InlineData("⟦Novotný Jiří⟧ a ⟦Jiřího Novotného⟧ a ⟦Novotnému⟧", "P1 P1 P1")]
    [InlineData("⟦Havla⟧ slyšel ⟦Karel Havel⟧, ⟦Pavlíčka⟧ ⟦Ota Pavlíček⟧", "P1 P1 P2 P2")]
    [InlineData("⟦Mehmet Yilmaz⟧ a ⟦Yilmaze⟧", "P1 P1")]
    [InlineData("⟦Zdeňka Krásná⟧, roz. ⟦Veselá⟧", "P1 P1")]
    [InlineData("⟦Eva Malá⟧ a ⟦Eva Dlouhá⟧", "P1 P2")]
    [InlineData("⟦Jan Škvora⟧ a ⟦Marie Škvorová⟧ a syn ⟦Petr Škvora⟧. Pro ⟦Škvorovy⟧ platí", "P1 P2 P3 P2-P3")]
    [InlineData("⟦Jan Škvora⟧ a ⟦Marie Škvorová⟧ koupili dům. ⟦Škvorovi⟧ prohlásili", "P1 P2 P1-P2")]
    [InlineData("⟦Mikuláš Vrba⟧ a ⟦Jan Dub⟧, syn ⟦Mikuláše⟧", "P1 P2 P1")]
    [InlineData("12;⟦Vrba⟧;⟦Jan⟧;2015", "P1 P1")]
    public void Links_the_mentions_of_one_person(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);

        var labels = Linker.Link(DocumentStructure.Of(text.Text), text.Spans);

        string.Join(' ', labels).ShouldBe(expected);
    }
}
