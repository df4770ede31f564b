using Clona.Detectors.Addresses;
using Clona.Detectors.Findings;
using Clona.Detectors.Persons;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Addresses;

public sealed class AddressDetectorTests
{
    private const double SureEnough = 0.6;

    private static readonly AddressDetector Detector = new(CommittedLexicon.Instance);
    private static readonly PersonDetector Persons = new(CommittedLexicon.Instance);

    [Theory]
    [InlineData("na adresu bytem ⟦Vinohradská 77, 466\n01 Jablonec nad Nisou⟧, telefonicky")]
    [InlineData("na adresu bytem ⟦Vinohradská\n77, 466 01 Jablonec nad Nisou⟧, telefonicky")]
    [InlineData("Jan Novák, bytem ⟦Pod Skalkou\n418/7, 339 01 Klatovy⟧, IČO 64120589")]
    [InlineData("Jan Novák, bytem ⟦Pod Skalkou\n418/7,    339   01   Klatovy⟧, IČO 64120589")]
    [InlineData("Jan Novák, bytem ⟦Pod\nSkalkou 418/7, 339 01 Klatovy⟧, IČO 64120589")]
    [InlineData("Jan Novák, bytem ⟦Údolní 31, 470 01 Česká\nLípa⟧, tel.")]
    [InlineData("Jan Novák, nar. 1. 2. 1980, bytem ⟦Dlouhá 12, 784 01 Litovel⟧, dále jen kupující")]
    [InlineData("trvale bytem ⟦Na Příkopě 123/45a, 110 00 Praha 1⟧")]
    [InlineData("bydliště: ⟦ul. Boženy Němcové 5, Olomouc⟧")]
    [InlineData("trvalý pobyt: ⟦Lhota 12, 788 01 Nový Malín⟧")]
    [InlineData("bytem ⟦Blešno č. p. 15, PSČ 503 46⟧, okr.")]
    [InlineData("bytem ⟦Praha 4 – Nusle, Táborská 15⟧")]
    [InlineData("Bohumil Tuma – zemědělec, ⟦Špičák 144, 340 04 Železná Ruda⟧, IČO 60183632")]
    [InlineData("bytem   ⟦Okružní   1482/7,   460   01   Liberec⟧\ntel.:")]
    [InlineData("bytem\t \t⟦Okružní\t \t1482/7,\t \t460\t \t01\t \tLiberec⟧\ntel.:")]
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
    [InlineData("bytem ⟦U Staré pošty 936, Dvůr Králové nad Labem⟧, dále jen")]
    [InlineData("bytem ⟦Boženy Němcové č.p. 1020, 35601 Sokolov⟧")]
    [InlineData("bytem ⟦Okrajová č.p. 979, 75131 Lipník nad Bečvou⟧")]
    [InlineData("trvale bytem ⟦Hlavní 12, 739 11 Frýdlant⟧")]
    [InlineData("trvale bytom ⟦Podhorská 41, 911 05 Trenčín⟧, číslo")]
    [InlineData("jan novák, bytem ⟦zahradní 71, 286 01 čáslav⟧, rč 590821/0528")]
    [InlineData("Jan Novák, bytem ⟦Hauptstraße 12, 1010 Wien⟧, Rakousko")]
    [InlineData("trvale bytem ⟦Ústí n. L., Fr. Halase 8⟧, dále jen")]
    [InlineData("bytem v ⟦Horní Lhotě čp. 7⟧, okr.")]
    [InlineData("bytem ⟦Dlouhá 12, byt č. 5, 784 01 Litovel⟧")]
    [InlineData("bytem ⟦Dlouhá 12, 3. patro, Litovel⟧")]
    [InlineData("bytem ⟦sídliště Míru 12, Jihlava⟧")]
    [InlineData("BYTEM ⟦NA VRCHU 12, JIHLAVA⟧, NAR.")]
    [InlineData("byt. ⟦28. října 1346, Uherské Hradiště⟧, o. p.")]
    [InlineData("zdravotní pojišťovna: 111\nAdresa: ⟦Mezihoří 104, 691 23 Pohořelice⟧")]
    [InlineData("IČ: 66085209\nmísto podnikání: ⟦Mezihoří č. p. 99, PSČ 763 21 Slavičín⟧\nzapsaným")]
    [InlineData("bydliště ⟦Pod Hájem 7, Brno-venkov⟧")]
    [InlineData("trvale bytem ⟦K. H. Máchy 12, Ústí n/L⟧")]
    [InlineData("bytem ⟦17. listopadu 1/A, Ostrava⟧")]
    [InlineData("bytem ⟦Malá Strana 5, 11800 Praha⟧")]
    [InlineData("adresa trvalého pobytu: ⟦Praha 10, Vršovice, Kodaňská 1441/46, 101 00⟧")]
    [InlineData("Jan Novák, nar. 1. 2. 1980, ⟦Liberec 15, Lesní 310⟧, podíl")]
    [InlineData("Eva Nová, nar. 13. 4. 1984, ⟦Liberec XIV, Ruprechtická 410⟧, podíl 1/4")]
    [InlineData("Jan Novák, IČO 12345679, ⟦Bohumín, Čs. armády 1102⟧, kontrola")]
    [InlineData("Eva Nová, nar. 1. 2. 1988, ⟦Dukelských hrdinů 14, Krupka⟧, na rok")]
    [InlineData("korespondenční adresa ⟦Petra Voka 2/1030, 390 02 Tábor⟧, telefon")]
    [InlineData("Jan Novák, bytem ⟦Hrachovany 132, 588 61\nHrachovany⟧, a")]
    [InlineData("JAN NOVÁK, BYTEM ⟦VLČÍ POLE NAD SÁZAVOU, KE KAPLIČCE 410⟧, ÚČET")]
    public void Finds_homes_and_seats_of_persons(string marked) => ShouldFindExactly(marked);

    [Theory]
    [InlineData("Jan Novák a spol., ⟦Rejkovice e. č. 7⟧; petice")]
    [InlineData("Pro Karla Nováka, ⟦Rozstání č.e. 7⟧, přístup ke studni")]
    [InlineData("Jan Novák, nar. 1. 2. 1980, ⟦Mlýnská 976/4, byt 11, Frýdlant⟧. Svědčí")]
    [InlineData("- Jan Novák, ⟦Žižkova 230/9, Lubštát 533 72⟧: požár bytu")]
    [InlineData("- Jan Novák, ⟦Cihelna 1, Lubštát⟧: pohřeb")]
    [InlineData("Jana Nováková\n\n⟦Dlouhá tř. 1134/48e, 736 01 Havířov-Podlesí⟧\n\nŽádost")]
    [InlineData("Mgr. Jan Novák\nadvokát\n⟦Horní lán 61, 779 00 Olomouc⟧\nIČO")]
    [InlineData("Péter Novák, nar. 16. 12. 1969, ⟦Fő utca 12, 9400 Sopron⟧, Maďarsko")]
    [InlineData("Jan Novák, r. č. 530120/582, ⟦Štoky\n301⟧, bez doplatku")]
    [InlineData("Jan Novák, ⟦Ve\nDvoře 44, Liberec 6⟧.\nZahrádka")]
    [InlineData("Eva Nováková, ⟦Bratří Čapků 536/5, Liberec 6⟧.\n3. Dále")]
    [InlineData("Jan Novák (trvale ⟦140 00 Praha 4 - Nusle, Dukelských hrdinů\n1300/55⟧) pobírá")]
    [InlineData("Eva Nováková, nar. 20.01.1968, t. č. ⟦Azylový dům, Křenová 20, 602 00 Brno⟧\n b)")]
    [InlineData("Eva Nováková: Vzpomínky. Nar. 20. 11. 1964. ⟦Domov U Parku, Bulharská 1210, Česká Lípa⟧. 1 500 Kč")]
    [InlineData("Eva Nováková: Vzpomínky. Nar. 20. 11. 1964. ⟦Sloup v Čechách 201⟧. 1 500 Kč")]
    [InlineData("1. Jan Novák – „Zvony kraje“; ⟦Rybalkova 15, 686 04 Uherský Týnec⟧; nar. 17. 12. 1974")]
    [InlineData("IČO 32 658 508, neplátce DPH, Jan Novák, ⟦Hrušky č. p. 405⟧, tel.")]
    [InlineData("Byt užívá Radka Nováková, dříve ⟦Hradecká 7, Jičín⟧. Přihlášku")]
    [InlineData("Alois Novák, ⟦Kpt. Nálepky 1142/42, 602 00 Brno⟧, vrátil se")]
    [InlineData("Jan Novák, bytem ⟦541 01 Trutnov, gen. Svobody 1413/3⟧.\nVozidlo")]
    [InlineData("Denisa Nováková / 02551811 / ⟦Dr. Zikmunda Wintra 281/40, 570 01 Litomyšl⟧ / 25wn564")]
    [InlineData("byt / nájemce / dluh\n⟦Luční 4/2⟧ / Nováková Renáta / 12 840 / splátky")]
    [InlineData("bytem ⟦460 06 Liberec 6, Zborovská 1753/54⟧\n216196455")]
    [InlineData("Jan Novák,  ⟦Strážek l4⟧\nhrob A-15")]
    [InlineData("Jeřábková Jitka; 20. 6. 1996; ⟦Chvojnice 45⟧; +420 604 156 454")]
    [InlineData("Petr Novotný ⟦379 01 Třeboň, Za Humny 223⟧ / 77 000 Kč")]
    [InlineData("Příjmení;Jméno;RČ;Bydliště\nZelinger;Dušan;1602226736;⟦Zámostí 47, 763 21 Slavičín⟧")]
    [InlineData("ZŠ-110: Chmelařová Marie, 24. 5. 2018, 185524/7416, ⟦U Cihelny 1402, 763 21 Slavičín⟧")]
    [InlineData("Předseda: Ivan Kudrna, Obec Lhota\n3 – Radovan Bezouška, IČO 40501663, ⟦28. října 294/46, 285 22 Zruč nad Sázavou⟧, DS")]
    [InlineData("stížnost pana N. z ⟦čp. 7⟧ na psy")]
    [InlineData("⟦Krátká 12⟧; Jan Novák; pudl; 200 Kč")]
    [InlineData("Jan Novák (fyz. osoba podnikající, IČO 12345679, ⟦Rudoltice 11⟧) souhlasil.")]
    [InlineData("Ceny určil Jan Novák, znalec, ⟦Rudoltice 10⟧, dne 1. 2.")]
    [InlineData("Nabídky: Elektro (jednatel Petr Dub), Jan Novák, IČO 12345679, ⟦Rudoltice 62⟧, a další.")]
    [InlineData("– Irena Reiterová – ⟦Za Novou školou 15, Litovel⟧ –")]
    [InlineData("Jan Novák, ⟦Horní 1, Opava⟧\nKateřina Jirásková, 17. 10. 2001")]
    [InlineData("Jan Novák, nar. 17. XII. 1949, ⟦Lipová 310, Tábor⟧")]
    [InlineData("Jan Novák, ⟦Č. Budějovice, Dlouhá 5⟧, požádal")]
    [InlineData("Nájemník Karel Bílý, byt č. 12, ⟦Lidická 5, Brno⟧")]
    [InlineData("Žadatel: Josef Nový, ⟦Malá Strana 5, 11800 Praha⟧")]
    [InlineData("Žadatelka Eva Malá, ⟦ul. Polna 7, 48-370 Paczków⟧, podala")]
    [InlineData("Eva Malá, ⟦Lindenstraße 9, 01968 Senftenberg⟧, Německo")]
    [InlineData("Eva Malá, nar. 1981, ⟦Oudegracht 15, 3511 Utrecht⟧, podíl")]
    [InlineData("Eva Malá (adresa pro doručování ⟦Hauptstraße 3, 2070 Retz⟧, Rakousko) žádá")]
    [InlineData("Eva Malá (v Rakousku bez adresy; v ČR ⟦Hrázní 3, Litovel⟧) žádá")]
    [InlineData("Jan Novák, nar. 1. 2. 1934, ⟦Domov sv. Anny, Lhotka 1⟧\nEva Malá")]
    [InlineData("dar jubilantce Evě Malé, ⟦Dům seniorů, Nemocniční 4, Litovel⟧, k narozeninám")]
    [InlineData("pana Jana Nováka (⟦Kolej Bukovina, pokoj 12, 784 01 Litovel⟧) nezajímá")]
    [InlineData("Jan Novák, ⟦Suché Vrbice, Dlouhá 140⟧; Eva Malá")]
    [InlineData("žádost Jana Nováka, ⟦Hrabůvka u Litovle 203⟧, o pokácení")]
    [InlineData("žádost Jana Nováka, ⟦Hrabů1ka u\nLitovle 203⟧, o pokácení")]
    [InlineData("manželé Jan a Eva Novákovi, ⟦Litovel, Tř. 9. května\n612⟧, oba")]
    [InlineData("Novák Jan, neznámý pobyt, ohlašovna ⟦Radniční 1⟧")]
    [InlineData("prodloužení nájmu bytu č. 2 v domě ⟦Školní 18⟧ panu Janu Novákovi, trvale")]
    [InlineData("Novák Jan        nar. 11.11.60   ⟦Mezihoří 30⟧                  mob. 720153557")]
    [InlineData("Novák Jan, 1948, ⟦Pardubice⟧, 84 200 Kč\nMalá Eva, 1952, 1953, ⟦Hradec Králové⟧, 91 000 Kč")]
    [InlineData("Marie Nová (90 let, ⟦Komenského 3⟧), Jan Malý (85 let, ⟦Lesní 118⟧)")]
    [InlineData("Jan Novák, ⟦Lesní 8⟧ (nezaplacená náhrada)")]
    [InlineData("Jana Nová – Plavecká škola Delfín, IČO 12345679, sídlem ⟦Za Bazénem 3/44, 256 01 Benešov⟧, účet")]
    [InlineData("Novák Jiří\nnar. 1944\n⟦Rooseveltova 544⟧\ndoporučeno")]
    [InlineData("EVA NOVÁ, NAR. 1939, ⟦POD STRÁNÍ 60⟧; DÁLE JAN MALÝ")]
    [InlineData("PAN JAN NOVÁK, ⟦NÁDRAŽNÍ 77⟧, ŽÁDÁ O BYT")]
    public void Finds_the_home_in_the_row_of_a_person(string marked)
    {
        var expected = MarkedText.Parse(marked);
        var found = new List<Candidate>();

        Persons.Detect(expected.Text, found);
        Detector.Detect(expected.Text, found);

        found.Where(candidate => candidate is { Type: FindingType.Address, IsDecoy: false } && candidate.Confidence.Value >= SureEnough)
            .Select(candidate => expected.Text.Original[candidate.Span.Start..candidate.Span.End])
            .Distinct(StringComparer.Ordinal)
            .ShouldBe(expected.Values);
    }

    [Theory]
    [InlineData("Základní škola Lhota, ředitelka Mgr. Jana Malá, Školní 5, 784 01 Litovel")]
    [InlineData("Obec Lhota, zastoupená: Jan Novák – starosta, IČO 12345678, Náměstí 5, 784 01 Litovel")]
    [InlineData("Dodavatel: Elektro Novák s.r.o., Jan Novák, Lidická 5, Brno, IČO 12345678")]
    [InlineData("SK Slavia Lhota, z. s., předseda Petr Malý, Hřišťní 12, Lhota")]
    [InlineData("Objednatel: Město Litovel, zastoupené starostou Viktorem Kohoutem, nám. Př. Otakara 778, 784 01 Litovel")]
    [InlineData("Mgr. Jan Malý, vedoucí odboru, Městský úřad Litovel, Masarykova 5")]
    [InlineData("Mgr. Jan Malý, Sokol Lhota 5")]
    public void Keeps_the_seat_of_the_body_that_a_person_acts_for(string text)
    {
        var found = new List<Candidate>();

        Persons.Detect(MarkedText.Plain(text), found);
        Detector.Detect(MarkedText.Plain(text), found);

        found.ShouldNotContain(candidate => candidate.Type == FindingType.Address && !candidate.IsDecoy);
    }

    [Theory]
    [InlineData("OBEC LHOTA\nJan Novák\nse sídlem Lhota 12, 588 13 Polná")]
    [InlineData("SBOR HASIČŮ POLNÁ\nJan Novák\nse sídlem Luční 12, 588 13 Polná")]
    [InlineData("obec Lhota\nJan Novák\nse sídlem Lhota 12, 588 13 Polná")]
    public void Makes_no_home_of_the_seat_of_a_body_named_above_a_person(string text)
    {
        var found = new List<Candidate>();

        Persons.Detect(MarkedText.Plain(text), found);
        Detector.Detect(MarkedText.Plain(text), found);

        found.ShouldNotContain(candidate => candidate.Type == FindingType.Address && !candidate.IsDecoy && candidate.Strength == EvidenceStrength.Labelled);
    }

    [Theory]
    [InlineData("Město Litovel, nám. Přemysla Otakara 778, 784 01 Litovel")]
    [InlineData("Stavby Novák s.r.o., se sídlem Dlouhá 12, 784 01 Litovel")]
    [InlineData("Základní škola Litovel, Vítězná 1250, 784 01 Litovel")]
    [InlineData("podle zákona č. 89/2012 Sb., občanský zákoník")]
    [InlineData("Zastupitelstvo městské části Praha 12 schvaluje návrh.")]
    [InlineData("dne 12. 5. 2021 v Litovli")]
    [InlineData("Odměny: Moserová 400\nEUR, Šafář 9 000 Kč")]
    [InlineData("prodej pozemku Litovel, Myslechovice, p.č. 74/15")]
    [InlineData("Stavby s.r.o., zastoupená Ing. Janem Novákem, IČO 12345679, se sídlem Děčín, Děčín IV-Podmokly, Teplická 8/4, PSČ 405 02")]
    [InlineData("celkem Kč 784 010 za rok 2020")]
    [InlineData("Rada města Litovel dne 30. března 2023")]
    [InlineData("Kyjov 7. února 2024")]
    [InlineData("III. Záměr č. 12/2021 byl vyvěšen")]
    [InlineData("Údaje o kontrole NKÚ č. 17/23 jsou veřejné")]
    [InlineData("Pohledávka 004/2019 za dlužníkem")]
    [InlineData("Středisko volného času Jiskra, Krumlovská 8, 381 01 Mezihoří")]
    [InlineData("Mgr. Tomáš Dědek (ANO 2011), zastupitel")]
    [InlineData("Jan Novák, vyhláška č. 12/2020, přehledy 2022/2023")]
    [InlineData("Orság R. 41, Tomíčková 22, Hudec 38, Kuchta Daniel 17")]
    [InlineData("Evidenční číslo, CZ-NACE 41202, CZ-CPA 43")]
    [InlineData("Hroby 30–41 – nájemci")]
    [InlineData("Předseda Leopold Kotrba (SVJ Pražská 12) uvedl")]
    [InlineData("Dlužník Jan Novák – dluh 1 400 Kč")]
    [InlineData("Novák Jan, 1948, Pardubice se připojily ke smlouvě")]
    [InlineData("JAN NOVÁK, ČÁSTKA 30, PODÍL 12")]
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
