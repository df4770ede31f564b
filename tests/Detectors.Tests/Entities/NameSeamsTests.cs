using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Entities;

public sealed class NameSeamsTests
{
    [Theory]
    [InlineData("paní ⟦Žákovou B. Peškařová⟧ přivítala", "Žákovou|B. Peškařová")]
    [InlineData("za ⟦Lobpreisovou J. Hrušková⟧ v. r.", "Lobpreisovou|J. Hrušková")]
    [InlineData("⟦L. Gałuszková Firlu⟧ vyzve", "L. Gałuszková|Firlu")]
    [InlineData("⟦L. Gałuszková⟧ ⟦Firlu⟧ vyzve", "L. Gałuszková|Firlu")]
    [InlineData("Pan ⟦Josef\nHubert Fiala⟧, Letovice", "Josef|Hubert Fiala")]
    [InlineData("o životě ⟦Alfreda\nOto Říčkovi⟧, Boskovice", "Alfreda|Oto Říčkovi")]
    [InlineData("⟦Jana Nováková Hlinková⟧ a ⟦Zita Pokorná Klusáčková⟧", "Jana Nováková Hlinková|Zita Pokorná Klusáčková")]
    [InlineData("s ⟦Janou Novákovou Malou⟧ a ⟦Sabina Slavíčková Kubů⟧", "Janou Novákovou Malou|Sabina Slavíčková Kubů")]
    [InlineData("proti 2 (⟦Ovčáčková, Bogdan⟧), zdržel se Hron", "Ovčáčková|Bogdan")]
    [InlineData("omluvena ⟦Ovčáčková, Jana⟧ z rady", "Ovčáčková, Jana")]
    [InlineData("přítomni ⟦Závodský, Mgr.\nKateřina Vojtěchová⟧, omluven", "Závodský|Mgr.\nKateřina Vojtěchová")]
    [InlineData("účast ⟦Lukáš Vaněček, Mgr. Jitka Hrochová⟧, Kalná", "Lukáš Vaněček|Mgr. Jitka Hrochová")]
    [InlineData("za město ⟦Novák Jan, Ing.⟧, a ⟦Novák, Ing. Jan⟧", "Novák Jan, Ing.|Novák, Ing. Jan")]
    [InlineData("na chování ⟦Moniky. Hůlová⟧: byla poučena", "Moniky|Hůlová")]
    [InlineData("přišel ⟦Fr. Novák⟧ a ⟦Ing. Novák⟧", "Fr. Novák|Ing. Novák")]
    [InlineData("přišel ⟦Frant. Novák⟧ a ⟦Vítězsl. Malý⟧", "Frant. Novák|Vítězsl. Malý")]
    [InlineData("přišel ⟦Jan\nNovák⟧ a ⟦Karel\nKučera⟧", "Jan\nNovák|Karel\nKučera")]
    public void Every_name_has_a_place_of_its_own(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        var candidates = text.Spans.Select(span => new Candidate(FindingType.Person, span, EvidenceStrength.Statistical, [new Evidence("test", 3)])).ToList();

        var mended = new NameSeams(new NameAnalyzer(CommittedLexicon.Instance)).Mend(TokenizedText.Of(text.Text), candidates);

        string.Join('|', mended.Select(candidate => text.Text.Original[candidate.Span.Start..candidate.Span.End])).ShouldBe(expected);
    }
}
