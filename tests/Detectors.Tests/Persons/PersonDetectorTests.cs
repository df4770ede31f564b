using Clona.Detectors.Findings;
using Clona.Detectors.Persons;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Persons;

public sealed class PersonDetectorTests
{
    private const double SureEnough = 0.6;

    private static readonly PersonDetector Detector = new(CommittedLexicon.Instance);

    [Theory]
    [InlineData("Smlouvu podepsal ⟦Jan Novák⟧ za dodavatele.")]
    [InlineData("Potvrdila to manželka ⟦Ivona Kalvasová⟧ a syn ⟦Robert Kalvas⟧.")]
    [InlineData("Kupující ⟦Jan Kalvas⟧ a synové ⟦Petr Kalvas⟧ a ⟦Jiří Kalvas⟧.")]
    [InlineData("Bez souhlasu ⟦Jana Nováka⟧ nelze postupovat.")]
    [InlineData("Rada vyhověla ⟦Janu Novákovi⟧ v plném rozsahu.")]
    [InlineData("Rada vyzvala ⟦Petra Svobodu⟧ k nápravě.")]
    [InlineData("Rada jednala o ⟦Zdeňku Pavlíčkovi⟧ znovu.")]
    [InlineData("Rada uzavřela dohodu s ⟦Jiřím Novotným⟧ dne 1. 2. 2021.")]
    [InlineData("Smlouvu podepsala ⟦Eliška Dvořáková⟧ za dodavatele.")]
    [InlineData("Bez souhlasu ⟦Elišky Dvořákové⟧ nelze postupovat.")]
    [InlineData("Rada vyhověla ⟦Elišce Dvořákové⟧ v plném rozsahu.")]
    [InlineData("Rada vyzvala ⟦Marii Novotnou⟧ k nápravě.")]
    [InlineData("Rada uzavřela dohodu s ⟦Věrou Krejčí⟧ dne 1. 2. 2021.")]
    [InlineData("LV 175: ⟦Krupičková, Dana⟧, r. č. 705414")]
    [InlineData("\"70335\";\"⟦Šmerdová, Květa⟧\";\"1958-04-02\"")]
    [InlineData("Příjmení, jméno: ⟦Majvald, Otto⟧; r. č. 570806 / 4065")]
    [InlineData("RZ 3HF 6459; vlastník ⟦Hajda, Lubor⟧; narozen 11. 07. 1946")]
    [InlineData("IČO 88047458 neplátce ⟦HOŠPES VLASTISLAV⟧ IBAN CZ6226000000006551027143")]
    [InlineData("IČO 77608054 ⟦ŠPRYNCOVÁ BOŽENA⟧ BÚ 78-6742579418/0800")]
    [InlineData("2) Opatrovanec ⟦Ivo Sobota⟧ (nar. 18. 3. 1969)")]
    [InlineData("Ověřili ⟦Jan Kavka⟧ v. r., ⟦Eva Nohavicová⟧ v. r.")]
    [InlineData("bez ⟦Petra Dvořáka⟧ a ⟦Hany Malé⟧, tak ⟦Mi1oš Hlobil⟧ i ⟦Robin Cha1upník⟧.")]
    [InlineData("⟦Kempný Zdzisław⟧ RČ 430701/471 Hlavní 62, 735 14 Orlová\n⟦Mika Beáta⟧ RČ 966107/3565")]
    [InlineData("⟦Alois Novák⟧, Kpt. Nálepky 1142/42, 602 00 Brno")]
    [InlineData("Seznam žádostí o vrácení přeplatku za rok\n– ⟦Jirina Novakova⟧ ... Lhota 3 ... 605111222")]
    public void Finds_given_name_and_surname_in_every_case(string marked) => ShouldFindExactly(marked);

    [Theory]
    [InlineData("Předložil ⟦Ing. Jan Novák⟧ za odbor.")]
    [InlineData("Předložil ⟦Mgr. et Mgr. Jana Malá, Ph.D.⟧ za odbor.")]
    [InlineData("Předložil ⟦doc. Ing. Petr Vrba, CSc.⟧, a další.")]
    [InlineData("Přítomen ⟦plk. Ing. Karel Dvořák, MBA⟧.")]
    [InlineData("Člen ⟦Jiří Horák, DiS.⟧ byl omluven.")]
    [InlineData("Přítomna ⟦JUDr. Xuan Phamová, LL.M.⟧.")]
    [InlineData("Jednal ⟦Zdeněk Hradecký mladší⟧, provozní.")]
    [InlineData("Otázka: ⟦Vincenc Strouhal st.⟧: Nechci osadu.")]
    [InlineData("⟦Jan Novák⟧ prodal st. 31.")]
    [InlineData("Omluvena byla ⟦Karolina Vlčková⟧, ⟦Mgr.\nDušan Hlobil⟧; tajemnice")]
    [InlineData("Zaměstnankyně: ⟦Bronislava Šírová, Mgr.⟧\nPraha, dne")]
    public void Takes_titles_into_the_span(string marked) => ShouldFindExactly(marked);

    [Theory]
    [InlineData("Žádost podal pan ⟦Novák⟧ osobně.")]
    [InlineData("Dopis od paní ⟦Novotné⟧ došel včas.")]
    [InlineData("Vystoupila p. ⟦Malá⟧ k bodu 4.")]
    [InlineData("Výsledky kolegyně ⟦Novotné⟧ a kolegy ⟦Nováka⟧ nejsou známy.")]
    [InlineData("Jednání s panem ⟦Nguyen Van Thanh⟧ skončilo.")]
    [InlineData("Žádost pana ⟦Omara al-Hassana⟧ a paní ⟦Fatimy al-Haddadové⟧ došla.")]
    [InlineData("Stížnost slečny ⟦Veselé⟧ byla odložena.")]
    public void Leaves_courtesy_out_of_the_span(string marked) => ShouldFindExactly(marked);

    [Theory]
    [InlineData("Paní tvrdí, že její ⟦Terezku⟧ nechali samotnou na chodbě.")]
    [InlineData("Nemocnice zaplatí pozůstalým 250 000 Kč a ⟦Rebece⟧ 100 000 Kč.")]
    [InlineData("Podle svědků klíč od půdy odnesl ⟦Míreček⟧ a nikdo jiný.")]
    [InlineData("Na záchytku jelo dítě samo, ⟦Lucinka⟧, a strážník s ní.")]
    [InlineData("Jednotka hasila požár, který způsobil motor Zetoru.")]
    [InlineData("V galerii visí obraz, který nese název Naděje.")]
    public void Proposes_a_given_name_alone_within_a_sentence(string marked)
    {
        var expected = MarkedText.Parse(marked);

        Find(expected.Text).Select(candidate => expected.Text.ToOriginal(candidate.Span)).Select(span => expected.Text.Original[span.Start..span.End]).ShouldBe(expected.Values);
    }

    [Theory]
    [InlineData("Prodej manželům ⟦Janu a Marii Novákovým⟧ byl schválen.")]
    [InlineData("Kupující: manželé ⟦Jan a Marie Novákovi⟧")]
    [InlineData("Rada schválila prodej, kupující ⟦Josef a Dana Škvorovi⟧.")]
    [InlineData("Setkání u manželů ⟦Novotných⟧ proběhlo.")]
    public void Finds_couples_in_one_span(string marked) => ShouldFindExactly(marked);

    [Theory]
    [InlineData("Seznam: ⟦Novák Jan⟧, ⟦Dvořáková Eva⟧")]
    [InlineData("Podepsán ⟦J. Novák⟧ včera.")]
    [InlineData("Podepsán ⟦Novák J.⟧ včera.")]
    [InlineData("Kupující ⟦JAN NOVÁK⟧ souhlasí.")]
    [InlineData("Kupující Ing. arch.", false)]
    [InlineData("Dopis psala ⟦Jana Nováková-Dvořáková⟧ sama.")]
    [InlineData("Dopis psal ⟦Jiří G. Růžička⟧ sám.")]
    [InlineData("Za obec\n⟦Jan Novák⟧\nstarosta")]
    [InlineData("Za kupujícího:\n.........................\n⟦Karel Vomáčka⟧")]
    [InlineData("Prodej schválen ve prospěch ⟦Jana\nNováka⟧ a dalších.")]
    [InlineData("Hanžl, ⟦Mar-\ntin Dvořák⟧ a další")]
    [InlineData("Hlasování: Pro: 3 (⟦Vomáčka⟧, ⟦Hrubý⟧, ⟦Lišková⟧)")]
    [InlineData("PRONAJÍMATEL: OBEC LHOTA, ZASTOUPENÁ STAROSTOU ⟦ING. KARLEM VOMÁČKOU⟧")]
    [InlineData("1.   ⟦Svobodová Jarmila⟧         Krátká 3")]
    [InlineData("⟦Zdeňka Krásná⟧, roz. ⟦Veselá⟧, nar. 5. 6. 1962")]
    [InlineData("Výpověď dostal pan ⟦Horák⟧ a jeho syn ⟦Tomáš⟧.")]
    [InlineData("Prodávající: ⟦Mehmet Yılmazoğlu⟧, nar. 1. 2. 1980")]
    [InlineData("Titul, jméno, příjmení\tStrana\tHlas\n⟦Nguyen Van Hai⟧\tNezávislí\tPRO\n⟦Cibulka Josef, Ing.⟧\tODS\tPRO")]
    [InlineData("Příjmení;Jméno;RČ\n⟦Zelinger⟧;⟦Dušan⟧;1602226736\n⟦Toužim⟧;⟦Hamid⟧;1111237149")]
    [InlineData("514745\n⟦Šimůnek, Martin⟧            16. 05. 1981")]
    [InlineData("12) ⟦Kubátová, Hedvika⟧, r. č. 7256267700")]
    [InlineData("Předseda osady ⟦Oldřich Kolomazník⟧ vede seznam")]
    [InlineData("promluví starosta ⟦Novák⟧\n⟦Jan Dvořák⟧, rodiče")]
    [InlineData("Dopis žáka 9. třídy ⟦Jana Nováka⟧ byl předán.")]
    [InlineData("rodiče ⟦Nguyen Quang Huy⟧ a ⟦Do Thi Mai⟧, náměstí")]
    [InlineData("Dáno 19. května.   ⟦MUDr. Č. Chaloupecký⟧    ⟦Gustav Vomáčka⟧ v. r.")]
    [InlineData("Omluven ⟦Jiří Novotný ml.⟧, který")]
    [InlineData("Účastnice ⟦Zuzana Danielsson Hájková⟧, nar. 17. 1. 1965")]
    [InlineData("Úkol splnil ⟦Karel Havlíček Borovský⟧ sám")]
    [InlineData("smlouvu podepsal ⟦jan novák⟧ za dodavatele a ⟦marie dvořáková⟧ za objednatele dne 1. 2. 2021")]
    [InlineData("Zjistil ⟦str. Kubín⟧ v noci")]
    [InlineData("Ubytovaný č. 2: ⟦Hamid Rahimi⟧, nar. 8. 9. 1973")]
    [InlineData("Zahájil předseda ⟦Erazim Kotek⟧, hospodář klubu")]
    [InlineData("Kolega ⟦Pepa Zima⟧ nemá občanku")]
    [InlineData("Stůl 4 – ⟦Thi Lan Nguyen⟧, IČO 77491777")]
    [InlineData("Oslovila místního faráře P. ⟦Cyrila Sýkoru⟧ a poděkovala")]
    [InlineData("Poděkování patří ⟦Fr. Exnerovi⟧ za hudbu.")]
    [InlineData("Obsluhu zajišťují ⟦Zd. Beneš⟧ a ⟦O. Krutilová⟧.")]
    [InlineData("basa – ⟦Pavel „Fanda“ Novák⟧")]
    [InlineData("otec ⟦Kryštof Bárta\nst.⟧, Chodov")]
    public void Finds_other_forms_of_names(string marked, bool exact = true) =>
        ShouldFindExactly(exact ? marked : marked.Replace("⟦", string.Empty).Replace("⟧", string.Empty));

    [Fact]
    public void Finds_a_surname_alone_once_the_full_name_is_known() =>
        ShouldFindExactly("Dostavil se ⟦Jan Vrba⟧, nar. 1. 1. 1970. K věci uvedl ⟦Vrba⟧ své stanovisko, Vrbu jsme slyšeli.".Replace(
            ", Vrbu", ", ⟦Vrbu⟧"));

    [Theory]
    [InlineData("Jednání na ulici Boženy Němcové 12 v Praze.")]
    [InlineData("Sídlo: náměstí Jiřího Nováka 5, Praha.")]
    [InlineData("Základní škola Josefa Kajetána Tyla děkuje.")]
    [InlineData("Nadace Olgy Havlové přispěla.")]
    [InlineData("Dodavatel Jan Novák s.r.o. dodal zboží.")]
    [InlineData("Dodavatel Jan Novák a syn, s. r. o., dodal zboží.")]
    [InlineData("Dodavatel Josef Kovář a synové spol. s r. o. dodal zboží.")]
    [InlineData("Rada města Litovel schvaluje.")]
    [InlineData("Město Kolín prodává pozemek v Novém Jičíně.")]
    [InlineData("Zastupitelstvo Městské části Praha bere na vědomí.")]
    [InlineData("V měsíci Květnu a Září se koná Den obce.")]
    [InlineData("SMLOUVA O DÍLO ČÁST PRVNÍ")]
    [InlineData("Smlouva Kupní Byt Pole Les")]
    [InlineData("Smlouva s firmou Kadlec stavby s.r.o. na opravu.")]
    [InlineData("Lípa Svobody, Český Krumlov, Velký Osek a Svatý Kopeček.")]
    [InlineData("Komise sv. Jana Nepomuckého")]
    [InlineData("Názvy ulic: ulice Elišky Krásnohorské, Karla Čapka a Boženy Němcové.")]
    [InlineData("Slet čertů, Mikulášů a andělů se koná v pátek.")]
    [InlineData("Pozemek leží v katastru Podolí u Lomu, LV 1602.")]
    [InlineData("Noví členové byli přivítáni.")]
    [InlineData("Státní občan ČR, nar. 1. 3. 1969")]
    [InlineData("Rada zasedala (OÚ) v budově.")]
    [InlineData("Dotaci dostane MC Rybička na mzdy.")]
    [InlineData("Křižovatka ulic Dlouhá a Sušilova bude opravena.")]
    [InlineData("Zasedání obce Podhradí nad Tichou, 12. 6. 2025")]
    [InlineData("Souhlasí s prodejem vozu Škoda Fabia za cenu obvyklou.")]
    [InlineData("Narodila se v obci Mladá Boleslav roku 1950.")]
    [InlineData("Smlouva s nájemcem Českým kynologickým svazem.")]
    [InlineData("Město Orlická Lhota, IČO 26504774")]
    public void Keeps_silent_about_names_of_other_things(string text) => ShouldFindExactly(text);

    [Fact]
    public void Offers_a_lone_surname_within_a_sentence_as_doubtful()
    {
        var found = Find(MarkedText.Plain("Podle dohody obec zaplatí a Vomáčka odveze suť z pozemku."));

        found.ShouldHaveSingleItem().Confidence.Value.ShouldBeInRange(0.3, SureEnough);
    }

    [Fact]
    public void Finds_a_possessive_of_a_known_person_as_doubtful()
    {
        var found = Find(MarkedText.Plain("Dar dostal Jaroslav Knotek. Knotkův dům byl prodán."));

        found.Count.ShouldBe(2);
    }

    [Fact]
    public void Evidence_names_rules_only()
    {
        var found = Find(MarkedText.Plain("Předložil Ing. Jan Novák, bytem v Brně."));

        found.SelectMany(candidate => candidate.Evidence).ShouldAllBe(item => item.Source.StartsWith("person."));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    [InlineData("J. J. J. J. J. J. J. J. J. J. J. J.")]
    [InlineData("de de de de de de de de de")]
    [InlineData("Ing. Ing. Ing. a a a a pan pan pan")]
    [InlineData("ŽŽŽ-ŽŽŽ-\nž-\nž")]
    public void Reads_any_text_to_its_end(string text) => Find(MarkedText.Plain(text));

    [Fact]
    public void Gives_a_lone_surname_that_is_a_word_no_high_confidence()
    {
        var found = Find(MarkedText.Plain("Obec prodala starý Sud a nový Kovář zůstal."));

        found.ShouldAllBe(candidate => candidate.Confidence.Value < SureEnough);
    }

    [Fact]
    public void Finds_names_in_a_text_without_diacritics() =>
        ShouldFindExactly("Kupujici je pan ⟦Jiri Pavlicek⟧ a jeho zena ⟦Eliska Pavlickova⟧, oba z Prahy.");

    private static void ShouldFindExactly(string marked)
    {
        var expected = MarkedText.Parse(marked);

        Find(expected.Text)
            .Where(candidate => candidate.Confidence.Value >= SureEnough)
            .Select(candidate => expected.Text.ToOriginal(candidate.Span))
            .Select(span => expected.Text.Original[span.Start..span.End])
            .ShouldBe(expected.Values);
    }

    private static List<Candidate> Find(Clona.Detectors.Text.DetectionText text)
    {
        var found = new List<Candidate>();
        Detector.Detect(text, found).ShouldBe(text.View.Length);
        return found.Where(candidate => !candidate.IsDecoy).ToList();
    }
}
