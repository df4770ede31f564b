using Clona.Detectors.Addresses;
using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Addresses;

public sealed class AddressDetectorTests
{
    private const double SureEnough = 0.6;

    private static readonly AddressDetector Detector = new(CommittedLexicon.Instance);

    [Theory]
    [InlineData("na adresu bytem ⟦Vinohradská 77, 466\n01 Jablonec nad Nisou⟧, telefonicky")]
    [InlineData("na adresu bytem ⟦Vinohradská\n77, 466 01 Jablonec nad Nisou⟧, telefonicky")]
    [InlineData("Jan Novák, bytem ⟦Údolní 31, 470 01 Česká\nLípa⟧, tel.")]
    [InlineData("Jan Novák, nar. 1. 2. 1980, bytem ⟦Dlouhá 12, 784 01 Litovel⟧, dále jen kupující")]
    [InlineData("trvale bytem ⟦Na Příkopě 123/45a, 110 00 Praha 1⟧")]
    [InlineData("bydliště: ⟦ul. Boženy Němcové 5, Olomouc⟧")]
    [InlineData("trvalý pobyt: ⟦Lhota 12, 788 01 Nový Malín⟧")]
    [InlineData("bytem ⟦Blešno č. p. 15, PSČ 503 46⟧, okr.")]
    [InlineData("bytem ⟦Praha 4 – Nusle, Táborská 15⟧")]
    [InlineData("bytem ⟦28. října 3, 602 00 Brno-Líšeň⟧")]
    [InlineData("bytem ⟦nám. T. G. Masaryka 7, Zlín⟧")]
    [InlineData("bytem ⟦Masarykovo náměstí 7, 586 01 Jihlava⟧")]
    [InlineData("bytem ⟦78401 Litovel, Dlouhá 12⟧")]
    [InlineData("bytem v ⟦Litovli⟧, dále jen")]
    [InlineData("Jan Novák\n⟦Dlouhá 12\n784 01 Litovel⟧\nIČO: 12345679")]
    [InlineData("Paní Jana Nováková, ⟦Pod Lesem 3, Olomouc⟧, požádala")]
    [InlineData("Jan Novák, místo podnikání: ⟦Dlouhá 12, 784 01 Litovel⟧")]
    [InlineData("Petice: Dvořák Josef, ⟦Kozolupy 15⟧; Dvořáková Marie, ⟦Kozolupy 17⟧")]
    [InlineData("3.   Krejčí Bohuslav           ⟦Lipová 45/2, 602 00 Brno⟧")]
    [InlineData("BYTEM ⟦KOZOLUPY 15, 330 32⟧")]
    [InlineData("Příjmení a jméno\tObec\tČ. p.\tČástka\nNovák Jan\t⟦Malá Eva⟧\t⟦123⟧\t500 Kč")]
    [InlineData("trvale bytem ⟦Na Strani 8, 460 01 Liberec⟧")]
    [InlineData("Adresa trvalého pobytu: ⟦Nad Potokem 5\nObec: Říčany⟧")]
    [InlineData("Trvalé bydliště ⟦Ústí nad Labem, Na Stráni 8/3, PSČ 400 01⟧")]
    [InlineData("Šárka Vlková, r. č. 345926 285, ⟦č. p. 366, 412 01 Staňkovice⟧, zaplaceno")]
    [InlineData("Jan Novák, nar. 6. 6. 1951, ⟦Kunčova Stráň 31⟧ – vlastník")]
    [InlineData("Jan Novák, nar. 16. 1. 1967, ⟦Akátová 88, Žitnov⟧, na vydání")]
    [InlineData("Jan Novák, nar. 16. 1. 1967, ⟦Semilovice-Podmoklice, U Splavu 7, 513 01⟧")]
    [InlineData("Bydliště ............. ⟦Sibřina 853⟧")]
    [InlineData("bytem: ⟦Újezd 204, 763 25 Újezd u Valašských Klobouk⟧")]
    [InlineData("bytem: ⟦Kostelany 83, 767 01 Kroměříž 1⟧")]
    [InlineData("bytem ⟦Volšovská 61/II\n342 01 Sušice⟧")]
    [InlineData("bytem ⟦Sídliště 23, 463 31 Mníšek⟧")]
    public void Finds_homes_and_seats_of_persons(string marked) => ShouldFindExactly(marked);

    [Theory]
    [InlineData("Město Litovel, nám. Přemysla Otakara 778, 784 01 Litovel")]
    [InlineData("Stavby Novák s.r.o., se sídlem Dlouhá 12, 784 01 Litovel")]
    [InlineData("Základní škola Litovel, Vítězná 1250, 784 01 Litovel")]
    [InlineData("podle zákona č. 89/2012 Sb., občanský zákoník")]
    [InlineData("Zastupitelstvo městské části Praha 12 schvaluje návrh.")]
    [InlineData("dne 12. 5. 2021 v Litovli")]
    [InlineData("prodej pozemku Litovel, Myslechovice, p.č. 74/15")]
    [InlineData("Stavby s.r.o., zastoupená Ing. Janem Novákem, IČO 12345679, se sídlem Děčín, Děčín IV-Podmokly, Teplická 8/4, PSČ 405 02")]
    [InlineData("celkem Kč 784 010 za rok 2020")]
    [InlineData("Rada města Litovel dne 30. března 2023")]
    [InlineData("Kyjov 7. února 2024")]
    [InlineData("III. Záměr č. 12/2021 byl vyvěšen")]
    [InlineData("Údaje o kontrole NKÚ č. 17/23 jsou veřejné")]
    [InlineData("Pohledávka 004/2019 za dlužníkem")]
    [InlineData("Středisko volného času Jiskra, Krumlovská 8, 381 01 Mezihoří")]
    public void Keeps_silent_about_seats_and_other_numbers(string text) => ShouldFindExactly(text);

    [Fact]
    public void Offers_the_place_of_a_sold_flat_with_low_confidence()
    {
        var found = Find("Předmětem prodeje je byt na adrese Dlouhá 12, Litovel.");

        found.ShouldHaveSingleItem().Confidence.Value.ShouldBeInRange(0.3, 0.75);
    }

    private static void ShouldFindExactly(string marked)
    {
        var expected = MarkedText.Parse(marked);

        Find(expected.Text.View.ToString())
            .Where(candidate => candidate.Confidence.Value >= SureEnough)
            .Select(candidate => expected.Text.ToOriginal(candidate.Span))
            .Select(span => expected.Text.Original[span.Start..span.End])
            .ShouldBe(expected.Values);
    }

    private static List<Candidate> Find(string text)
    {
        var found = new List<Candidate>();
        Detector.Detect(MarkedText.Plain(text), found).ShouldBe(text.Length);
        return found.Where(candidate => !candidate.IsDecoy).ToList();
    }
}
