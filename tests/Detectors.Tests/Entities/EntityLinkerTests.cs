using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
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
    [InlineData("⟦Karel Havel⟧ slyšel o ⟦Havlovi⟧, bez ⟦Havla⟧ jednal ⟦Ota Pavlíček⟧ i ⟦Pavlíčka⟧ zástupce", "P1 P1 P1 P2 P2")]
    [InlineData("⟦Mehmet Yilmaz⟧ a ⟦Yilmaze⟧", "P1 P1")]
    [InlineData("⟦Zdeňka Krásná⟧, roz. ⟦Veselá⟧", "P1 P1")]
    [InlineData("⟦Eva Malá⟧ a ⟦Eva Dlouhá⟧", "P1 P2")]
    [InlineData("⟦Matyáš Gavenda⟧, vystupující pod uměleckým jménem „⟦Matyo Ghost⟧“, a ⟦Gavenda⟧. Jméno ⟦Matyo Ghost⟧", "P1 P1 P1 P1")]
    [InlineData("Jméno: ⟦Jan Novák⟧\nUmělecké jméno:\nZastoupen: ⟦Petra Malá⟧\n⟦Petra Malá⟧", "P1 P2 P2")]
    [InlineData("⟦Jan Novák⟧ (umělecké jméno nemá), ⟦Petr Svoboda⟧", "P1 P2")]
    [InlineData("⟦Kajetán Ryšánek⟧ (umělecké jméno „Mistr ⟦Kajetán⟧“)", "P1 P1")]
    [InlineData("⟦Jan Novák⟧ zastupuje pod uměleckým jménem ⟦Petra Malá⟧", "P1 P2")]
    [InlineData("Jméno: ⟦Renata Novotná⟧\numělecké jméno: ⟦Roman Stark⟧", "P1 P1")]
    [InlineData("Jméno: ⟦Jan Novák⟧\nUmělecké jméno: ⟦Lolek⟧", "P1 P1")]
    [InlineData("Příjmení: ⟦Vrbová⟧\t\tJméno: ⟦Libuše⟧", "P1 P1")]
    [InlineData("⟦Jan Škvora⟧ a ⟦Marie Škvorová⟧ a syn ⟦Petr Škvora⟧. Pro ⟦Škvorovy⟧ platí", "P1 P2 P3 P2-P3")]
    [InlineData("⟦Jan Škvora⟧ a ⟦Marie Škvorová⟧ koupili dům. ⟦Škvorovi⟧ prohlásili", "P1 P2 P1-P2")]
    [InlineData("⟦Mikuláš Vrba⟧ a ⟦Jan Dub⟧, syn ⟦Mikuláše⟧", "P1 P2 P1")]
    [InlineData("12;⟦Vrba⟧;⟦Jan⟧;2015", "P1 P1")]
    [InlineData("12;⟦Vrbová⟧;⟦Libuše⟧;2015\n13;⟦Vrbová⟧;⟦Pavla⟧;2016", "P1 P1 P2 P2")]
    [InlineData("⟦Jan Novák⟧ a ⟦Petr Novák⟧ přišli. Pak promluvil ⟦Novák⟧.", "P1 P2 P3")]
    [InlineData("⟦Jan Novák⟧ a ⟦Josef Novák⟧ přišli, ⟦J. Novák⟧ odešel", "P1 P2 P3")]
    [InlineData("⟦Noemi Osolsobě⟧ a ⟦Tadeáš Osolsobě⟧. Pan ⟦Osolsobě⟧ platí", "P1 P2 P2")]
    [InlineData("⟦PhDr. Cyril Hrbáček⟧ a ⟦Rudolf Hrbáček⟧; ⟦dr. Hrbáček⟧ dá", "P1 P2 P1")]
    [InlineData("⟦Ganbold Enkhtuya⟧ a ⟦Enkhtuya Ganbold⟧", "P1 P1")]
    [InlineData("⟦Zdeněk Kovář⟧ a ⟦Zdeněk Kovář⟧ ml. ⟦Zdeněk Kovář⟧ platí, ⟦Kovář⟧ i", "P1 P2 P1 P1")]
    [InlineData("⟦Oldřich Krupička⟧, ⟦Oldřicha Krupičky⟧ a ⟦Aloisie Šedá⟧, ⟦Šedá A.⟧", "P1 P1 P2 P2")]
    [InlineData("⟦CUHRA Ignác⟧ a ⟦Cuhra⟧", "P1 P1")]
    [InlineData("⟦Zuzana Holubová⟧ ml. a ⟦Zuzana Holubová⟧ st.", "P1 P2")]
    [InlineData("⟦Zdeněk Kovář⟧ a ⟦Zdeněk Kovář Jr.⟧ ⟦Zdeněk Kovář⟧ platí, ⟦Kovář⟧ i", "P1 P2 P1 P1")]
    [InlineData("⟦Zuzana Holubová jun.⟧ a ⟦Zuzana Holubová⟧ nejst.", "P1 P2")]
    [InlineData("⟦Zita Pokorná Klusáčková⟧ a ⟦Pokorná Klusáčková⟧", "P1 P1")]
    [InlineData("manželé ⟦Kamil a Žaneta Sedláčkovi⟧; dar ⟦Sedláčkovi⟧", "P1-P2 P1-P2")]
    [InlineData("⟦Gejza Horváth⟧ a ⟦Monika Horváthová⟧. Dlužníci ⟦Gejza a Monika Horváthovi⟧ platí. ⟦Horváth⟧ uvedl, ⟦Horváthová⟧ doložila, u ⟦Gejzy Horvátha⟧ byla.", "P1 P2 P1-P2 P1 P2 P1")]
    [InlineData("Žádost podal ⟦Jan Skřivan⟧. ⟦Skřivanovi⟧ bude vyhověno.", "P1 P1")]
    [InlineData("Vedle bydlí ⟦Hubálkovi⟧, kteří si stěžují. Pan ⟦Hubálek⟧ přišel.", "P1 P2")]
    [InlineData("Vlastník ⟦Škopkovi⟧ (SJM), dále ⟦Zdeněk Škopek⟧.", "P1 P2")]
    [InlineData("⟦Hana Kolářová⟧, provdaná ⟦Fischerová⟧, bytem. Pak ⟦Hana Fischerová⟧ a ⟦Fischerová⟧.", "P1 P1 P1 P1")]
    [InlineData("⟦Beáta Mika⟧ a podpis ⟦B. Mika⟧", "P1 P1")]
    [InlineData("⟦František Sobota⟧, podpis ⟦Sobota Fr.⟧", "P1 P1")]
    [InlineData("Jedná ⟦Zdeněk Hradecký mladší⟧; pan ⟦Hradecký⟧ je doma.", "P1 P2")]
    [InlineData("⟦Mičková, Barbora⟧ a ⟦Radka Mičková⟧", "P1 P2")]
    [InlineData("Dílo provede ⟦Bohuslav Beran⟧. Za ⟦Beranovy⟧ nástroje obec neručí.", "P1 P1")]
    [InlineData("Vybrán byl ⟦Jan Řehulka⟧. S ⟦Honzou Řehulkou⟧ nemám nic společného.", "P1 P1")]
    [InlineData("⟦Kopecká Amálie⟧; dieta pro ⟦Amálku Kopeckou⟧", "P1 P1")]
    [InlineData("⟦Otýlie Prchlíková⟧, roz. ⟦Čundrlová⟧, a ⟦Lada Čundrlová⟧. Paní ⟦Čundrlová⟧ prohlašuje", "P1 P1 P2 P2")]
    [InlineData("⟦Emanuel Bureš⟧ přišel. Vnuk pana ⟦Bureše⟧, student ⟦Hugo Bureš⟧, odešel.", "P1 P1 P2")]
    [InlineData("Žák ⟦Kristián Danko⟧ chyběl. Dluh se odpouští rodině ⟦Dankově⟧.", "P1 P2")]
    [InlineData("⟦Růžena Lederbuchová⟧ a ⟦Wolfgang Lederbuch⟧ jednali, náhradu platí jen ⟦Lederbuchovi⟧, každý půl.", "P1 P2 P3")]
    [InlineData("⟦Vratislav Čundrle⟧ a ⟦Lada Čundrlová⟧. Manželé ⟦Čundrlovi⟧ drží podíl.", "P1 P2 P1-P2")]
    [InlineData("Členem je ⟦Roman Sikora⟧. Pan ⟦Sikora senior⟧ nabízí trámy.", "P1 P2")]
    [InlineData("⟦Pavel Jindra⟧ a ⟦Dana Jindrová⟧ souhlasí.\n⟦Vaněčková⟧      ⟦Jindrová⟧      ⟦Jindra⟧\nPodklady", "P1 P2 P3 P2 P1")]
    [InlineData("Péči má ⟦Gabriela Hořáková⟧. O ⟦Gabrielu⟧ se stará obec.", "P1 P1")]
    [InlineData("Zapsala předsedkyně ⟦ZO G. Koblihová⟧. ⟦Gabriela Koblihová⟧ odešla.", "P1 P1")]
    [InlineData("prestupek spachal ⟦antonin kral⟧ a jednani ridil ⟦jan maly⟧. pan ⟦kral⟧ odesel.", "P1 P2 P1")]
    [InlineData("Žádá ⟦Ivan Kolář⟧, bratr. Dědeček ⟦Rudolfa Koláře⟧ stavěl mlýn. Pan ⟦Kolář⟧ žádal.", "P1 P2 P3")]
    [InlineData("Zranění hráčky ⟦Tesaříkové⟧ hlásila ⟦Monika Tesaříková⟧, matka.", "P1 P2")]
    [InlineData("Dárce ⟦Leoš Říčař⟧.\nKontaktem je ⟦Jan⟧         3. Contact: the son\n⟦Říčař⟧, 703 18 43 28", "P1 P2 P2")]
    [InlineData("Přišla ⟦Iva Topinková⟧. S ⟦Ivou Topinkovou⟧ a ⟦Otou Kolářem⟧ jednal ⟦Ota Kolář⟧.", "P1 P1 P2 P2")]
    [InlineData("⟦Leo Kestner⟧ a medailon ⟦Lea Kestnera⟧; ⟦Lvu Nosálkovi⟧ poslal ⟦Lev Nosálek⟧ dopis.", "P1 P1 P2 P2")]
    [InlineData("⟦Leo Malý⟧ a ⟦Lea Malá⟧; ⟦Ivo Malý⟧ a ⟦Iva Malá⟧", "P1 P2 P3 P4")]
    [InlineData("Zálohu složil za ⟦Zikmunda Lva⟧ otec. ⟦Zikmund Lev⟧ a ⟦Josef Pes⟧, námitka ⟦Psovi⟧", "P1 P1 P2 P2")]
    [InlineData("Lékař ⟦Rašid Mamedov⟧ osloví ⟦Mamedova⟧ a ⟦Egor Smirnov⟧ ⟦E. Smirnova⟧.", "P1 P1 P2 P2")]
    [InlineData("1. ⟦Fousovi Karel a Nina⟧, 22 500 Kč. Manželé ⟦Fousovi⟧ vrátili 2 500 Kč, ⟦Karel Fous⟧ zbytek.", "P1-P2 P1-P2 P1")]
    [InlineData("Prodej: manželé ⟦Roubalovi⟧ (⟦Vladan⟧, ⟦Marta⟧). Na pozemku parkuje ⟦Vladan Roubal⟧, paní ⟦Roubalová⟧ ne.", "P1-P2 P1 P2 P1 P2")]
    [InlineData("Manželé ⟦Roubalovi⟧: ⟦Vladan⟧ a ⟦Marta⟧, dále ⟦Hugo Roubal⟧.", "P1-P2 P1 P2 P3")]
    [InlineData("1. ⟦Fous Karel a Fousová Nina⟧, 22 500 Kč. ⟦Karel Fous⟧ a ⟦Nina Fousová⟧", "P1-P2 P1 P2")]
    [InlineData("Pan ⟦Gustav Řehoř⟧ nabídl 310 Kč. Nabídku ⟦G. Řehoře ZM⟧ bere na vědomí.", "P1 P1")]
    [InlineData("Dárce ⟦Klaus-Dieter Rösslerschmidt⟧, podpis ⟦K.-D. Rösslerschmidt⟧", "P1 P1")]
    [InlineData("Dotaz podala ⟦Kamila Součková⟧. Odpověď ⟦Kamile S.⟧ a ⟦Kamile B.⟧", "P1 P1 P2")]
    [InlineData("Schůzi řídil ⟦Jan Škvora⟧. Smlouva: ⟦Karel a Karel Škvorovi⟧.", "P1 P2-P3")]
    [InlineData("⟦Nguyen Thi Mai⟧ a ⟦Nguyen Thi May⟧ podepsaly.", "P1 P2")]
    [InlineData("Žák ⟦Jan Novák⟧ chyběl. Pan ⟦Novák⟧ žádá o vrácení jízdného.", "P1 P2")]
    [InlineData("⟦Marek Novák⟧ žádá. Pan ⟦Marek⟧ odvedle nesouhlasí.", "P1 P2")]
    public void Links_the_mentions_of_one_person(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);

        var labels = Linker.Link(DocumentStructure.Of(text.Text), text.Spans);

        string.Join(' ', labels).ShouldBe(expected);
    }

    [Theory]
    [InlineData("⟦Jan Novák⟧, nar. ⟪1. 2. 1980⟫\n⟦Jan Novák⟧, nar. ⟪3. 4. 1991⟫\n⟦Jan Novák⟧, r. č. ⟪800201/1234⟫", "P1 P2 P1")]
    [InlineData("⟦Leoš Kohout⟧, * ⟪1964⟫, Písek\n⟦Leoš Kohout⟧, nar. ⟪21. 12. 1938⟫", "P1 P2")]
    [InlineData("⟦Leoš Kohout⟧, * ⟪1938⟫, Písek\n⟦Leoš Kohout⟧, nar. ⟪21. 12. 1938⟫", "P1 P1")]
    [InlineData("⟦Jana Malá⟧, nar. ⟪1. února 1980⟫\n⟦Jana Malá⟧, r. č. ⟪805201/1234⟫", "P1 P1")]
    [InlineData("⟦Jan Novák⟧, nar. ⟪1. 2. 1980⟫\n⟦Jan Novák⟧, nar. ⟪3. 4. 1991⟫\nPromluvil ⟦Jan Novák⟧.", "P1 P2 P3")]
    public void Days_of_birth_keep_people_of_one_name_apart(string marked, string expected)
    {
        var text = MarkedText.Parse(marked.Replace("⟪", "", StringComparison.Ordinal).Replace("⟫", "", StringComparison.Ordinal));
        var births = Births(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));

        var labels = Linker.Link(DocumentStructure.Of(text.Text), text.Spans, births);

        string.Join(' ', labels).ShouldBe(expected);
    }

    [Theory]
    [InlineData("⟦Otakar Holub⟧, tel. ⟪601 111 222⟫\n⟦Jan Malý⟧, tel. ⟪601 333 444⟫\n⟦Otakar Holub⟧, tel. ⟪601 555 666⟫", "P1 P2 P3")]
    [InlineData("1) ⟦Patrik Ferbas⟧; tel. ⟪601 111 222⟫\n2) ⟦P. Ferbas⟧; tel. ⟪601 555 666⟫", "P1 P2")]
    [InlineData("⟦Otakar Holub⟧, tel. ⟪601 111 222⟫\n\n⟦Otakar Holub⟧, tel. ⟪601 555 666⟫", "P1 P1")]
    [InlineData("1) ⟦Patrik Ferbas⟧\n   tel. ⟪601 111 222⟫\n2) ⟦Patrik Ferbas⟧\n   tel. ⟪601 555 666⟫", "P1 P2")]
    [InlineData("⟦Otakar Holub⟧ řekl.\n⟦Otakar Holub⟧ zopakoval, tel. ⟪601 555 666⟫", "P1 P1")]
    public void Two_rows_of_one_list_are_two_people(string marked, string expected)
    {
        var text = MarkedText.Parse(marked.Replace("⟪", "", StringComparison.Ordinal).Replace("⟫", "", StringComparison.Ordinal));
        var phones = Births(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal))
            .ConvertAll(value => value with { Type = FindingType.Phone });

        var labels = Linker.Link(DocumentStructure.Of(text.Text), text.Spans, phones);

        string.Join(' ', labels).ShouldBe(expected);
    }

    private static List<Candidate> Births(string marked)
    {
        var births = new List<Candidate>();
        for (var open = marked.IndexOf('⟪', StringComparison.Ordinal); open >= 0; open = marked.IndexOf('⟪', StringComparison.Ordinal))
        {
            var close = marked.IndexOf('⟫', StringComparison.Ordinal) - 1;
            var type = marked.AsSpan(open, close - open).Contains('/') ? FindingType.BirthNumber : FindingType.BirthDate;
            births.Add(new Candidate(type, new TextSpan(open, close), EvidenceStrength.Labelled, [new Evidence("test", 3)]));
            marked = marked.Remove(close + 1, 1).Remove(open, 1);
        }

        return births;
    }
}
