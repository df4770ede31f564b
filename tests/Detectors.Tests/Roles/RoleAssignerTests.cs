using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles;

public sealed class RoleAssignerTests
{
    private const string Minutes = "Zápis ze zasedání zastupitelstva obce\nPřítomni: ⟦Jan Vrba⟧, ⟦Eva Malá⟧\nOmluveni: ⟦Petr Dub⟧\n\n";

    private const string Contract = "Smlouva o dílo\n\nSmluvní strany\n\n";

    [Fact]
    public void A_contract_stays_one_however_often_it_speaks_of_entries() => RolesOf(
        Contract + string.Concat(Enumerable.Repeat("Po povolení zápisu do katastru se koná zápis.\n", 40))
        + "\nKontaktní osoba kupující: ⟦Karel Hora⟧, mobil uveden níže.").ShouldBe("Contact");

    [Fact]
    public void Whoever_stands_in_brackets_behind_a_child_of_a_list_is_its_parent() =>
        RolesOf("Zápis komise pro občanské záležitosti\n\nUvítány byly děti:\n⟦Matěj Hora⟧ (⟦Jana Horová⟧, Lhotka 2)\n⟦Eva Malá⟧ (⟦Petr Malý⟧, Lhotka 3)")
            .ShouldBe("Child ThirdParty Child ThirdParty");

    [Fact]
    public void Whoever_is_named_behind_one_child_is_not_a_child_for_that() =>
        RolesOf("Zápis školské rady\n\nRada jednala s matkou žákyně ⟦Mariany Horové⟧, ⟦Janou Horovou⟧ z Lhoty.").ShouldNotEndWith("Child");

    [Fact]
    public void Members_are_officials() => RolesOf(Minutes + "Hlasování proběhlo.").ShouldBe("Official Official Official");

    [Theory]
    [InlineData("Sbor dobrovolných hasičů Lhota")]
    [InlineData("Český zahrádkářský svaz Lhota")]
    [InlineData("Spolek Lhota")]
    public void The_board_of_an_association_represents_it(string head) => RolesOf(
        head + "\nZápis z výroční schůze\nPřítomni: ⟦Jan Vrba⟧, ⟦Eva Malá⟧\n\nHlasování proběhlo.").ShouldBe("Representative Representative");

    [Theory]
    [InlineData("Starosta ⟦Karel Hora⟧ zahájil zasedání.", PersonRole.Official)]
    [InlineData("Předložil ⟦Ing. Karel Hora⟧, vedoucí odboru výstavby.", PersonRole.Official)]
    [InlineData("Zastupitelstvo volí ⟦Karla Horu⟧ členem výboru.", PersonRole.Official)]
    [InlineData("Žádost pana ⟦Karla Hory⟧ o prodej pozemku byla odložena.", PersonRole.ThirdParty)]
    [InlineData("Rada schvaluje prodej pozemku paní ⟦Karle Horové⟧.", PersonRole.Party)]
    [InlineData("Vystoupil pan ⟦Hora⟧ a ptal se na opravu.", PersonRole.Speaker)]
    [InlineData("Občan ⟦Karel Hora⟧ se zeptal na opravu.", PersonRole.Speaker)]
    [InlineData("Zastoupena jednatelem ⟦Karlem Horou⟧.", PersonRole.Representative)]
    [InlineData("Předseda představenstva ⟦Karel Hora⟧ souhlasí.", PersonRole.Representative)]
    [InlineData("Nezletilý ⟦Karel Hora⟧ dostal dar.", PersonRole.Child)]
    [InlineData("Stížnost podala matka žákyně ⟦Karly Horové⟧.", PersonRole.Child)]
    [InlineData("Dopis poslala ⟦Karla Horová⟧, žákyně 4. třídy.", PersonRole.Child)]
    [InlineData("Pozvání na vítání dětí:\n– ⟦Karel Hora⟧ (Lhotka 144), rodiče Jan a Eva Horovi", PersonRole.Child)]
    [InlineData("Pozvání na vítání dětí:\n– ⟦Karel Hora⟧ (Lhotka 144), matka Eva Horová", PersonRole.Child)]
    [InlineData("Žádost podal pan ⟦Karel Hora⟧, otec Tomáše.", PersonRole.ThirdParty)]
    [InlineData("Rada schvaluje jmenování ⟦Karla Hory⟧ ředitelem knihovny.", PersonRole.Official)]
    [InlineData("Rada schvaluje smlouvu s ⟦Karlem Horou⟧, IČO 12345679.", PersonRole.Trader)]
    [InlineData("Viz ⟦Hora, K.⟧ Správní právo. 9. vydání. Praha, 2016.", PersonRole.Author)]
    [InlineData("Srov. ⟦Eva Wagnerová⟧ a kol., Listina základních práv.", PersonRole.Author)]
    [InlineData("Srov. ⟦Hora, K.⟧, Právo na informace, 2. vyd., Praha.", PersonRole.Author)]
    [InlineData("Rada vzala na vědomí opravu kaple sv. ⟦Jana Nepomuckého⟧.", PersonRole.Author)]
    [InlineData("Hlasování: Pro: 2 (Vrba, ⟦Hora⟧)", PersonRole.Official)]
    [InlineData("Ředitelka školy ⟦Karla Horová⟧ informovala.", PersonRole.Official)]
    [InlineData("Schválen dar spolku Oříšek, z. s. (předsedkyně ⟦Karla Horová⟧).", PersonRole.Representative)]
    [InlineData("O dotaci žádá Honební společenstvo Lhota (starosta ⟦Karel Hora⟧).", PersonRole.Representative)]
    [InlineData("Schválen dar škole: ZŠ Lhota, příspěvková organizace (ředitelka ⟦Karla Horová⟧).", PersonRole.Official)]
    [InlineData("Předsedkyně nadačního fondu Naděje ⟦Karla Horová⟧ poděkovala.", PersonRole.Representative)]
    [InlineData("Ušetření peněz slíbila paní Nová s dcerou ⟦Nikolkou⟧.", PersonRole.Child)]
    [InlineData("Šetření povede ⟦Karel Hora⟧ ze stavebního úřadu.", PersonRole.Official)]
    [InlineData("Žádost podal ⟦Karel Hora⟧ z města Lhoty.", PersonRole.ThirdParty)]
    [InlineData("Právní zástupce ⟦JUDr. Karel Hora⟧ navrhl smír.", PersonRole.Other)]
    [InlineData("Nabídky hodnotila komise ve složení ⟦Karel Hora⟧ a ⟦Eva Dubská⟧.", PersonRole.Official)]
    [InlineData("Nabídky otevřela komise (⟦Karel Hora⟧, ⟦Eva Dubská⟧).", PersonRole.Official)]
    [InlineData("Odpoví ⟦Karel Hora⟧, odbor výstavby.", PersonRole.Official)]
    [InlineData("Péči vede vrchní sestra ⟦Karla Horová⟧.", PersonRole.Official)]
    [InlineData("Smlouvu ověřil notář ⟦JUDr. Karel Hora⟧.", PersonRole.Other)]
    [InlineData("Rozsudek vynesla soudkyně ⟦JUDr. Karla Horová⟧.", PersonRole.Author)]
    [InlineData("Opravu provedly Stavby ⟦Hora⟧, s. r. o.", PersonRole.Author)]
    [InlineData("Opraví se chodník v ulici ⟦Boženy Němcové⟧.", PersonRole.Author)]
    [InlineData("Zprávu podala Základní škola ⟦Karla Čapka⟧.", PersonRole.Author)]
    [InlineData("Zprávu podala Střední škola řemesel ⟦Karla Čapka⟧.", PersonRole.Author)]
    [InlineData("Stipendium z programu pojmenovaného po profesorce ⟦Vlastě Horové⟧ se zvyšuje.", PersonRole.Author)]
    [InlineData("Opraví se chodník na náměstí ⟦Dr. Edvarda Hory⟧.", PersonRole.Author)]
    [InlineData("Obraz, který namaloval ⟦Josef Hapal⟧ (1889–1957), se vrací muzeu.", PersonRole.Author)]
    public void Reads_the_role_in_minutes(string sentence, PersonRole expected) =>
        RolesOf(Minutes + sentence).Split(' ')[^1].ShouldBe(expected.ToString());

    // Nobody who takes part is kept for an author, neither in minutes nor where nothing says what kind of paper it is.
    [Theory]
    [InlineData("Žádost o byt podala ⟦Tereza Nováková⟧.")]
    [InlineData("Diplom dostala žákyně ⟦Tereza Nováková⟧ z 9. A.")]
    [InlineData("Vypovídal svědek ⟦Jiří Mucha⟧.")]
    [InlineData("Přišla matka ⟦Hana Benešová⟧.")]
    [InlineData("Dostavil se žadatel ⟦Antonín Dvořák⟧.")]
    [InlineData("Smlouvu podepsal kupující ⟦Josef Suk⟧ včera.")]
    [InlineData("Na závěr hrál ⟦Jan Kubelka⟧ z Lhoty.")]
    [InlineData("Poděkoval pak ⟦Miloš Formánek⟧ z Lhoty.")]
    [InlineData("Oznamuje se prodej domu z roku 1905 ⟦Janu Novákovi⟧.")]
    [InlineData("V domě z roku 1905 bydlí ⟦Jan Novák⟧, ⟦Eva Malá⟧ a ⟦Petr Dub⟧.")]
    [InlineData("V roce 1942 narozená ⟦Marie Nová⟧ oslavila.")]
    [InlineData("Rvačky byly v parku. ⟦Jan Hora⟧ žádá o lavičku.")]
    [InlineData("Přítomen byl správce parku ⟦Jan Hora⟧.")]
    [InlineData("Lampa chybí na náměstí. ⟦Ing. Jan Hora⟧ se ptá.")]
    [InlineData("K bodu vznesl komentář ⟦Jan Novák⟧.")]
    [InlineData("Na konci školy předali knihu ⟦Janu Novákovi⟧.")]
    [InlineData("Byla uhrazena faktura maliři ⟦Janu Novákovi⟧ za vymalování školy.")]
    [InlineData("Vystaven je portrét ⟦Boženy Lhotové⟧.")]
    [InlineData("Opraví se hrob: ⟦Josef Hrobař⟧ (zemřel 1948), ⟦Vlasta Hrobařová⟧ (zemřela 2019).")]
    [InlineData("Opraví se ulice Boženy Němcové, starosta ⟦Jan Hora⟧, občan ⟦Josef Malý⟧.")]
    public void Nobody_who_may_take_part_is_an_author_by_rule(string sentence)
    {
        RolesOf(Minutes + sentence).Split(' ')[^1].ShouldNotBe("Author");
        foreach (var kind in new[] { DocumentKind.Unknown, DocumentKind.Minutes })
        {
            Assign(MarkedText.Parse(sentence), kind)[^1].Role.ShouldNotBe(PersonRole.Author);
        }
    }

    [Theory]
    [InlineData("Opraví se chodník v ulici ⟦Boženy Němcové⟧, přišel ⟦Karel Hora⟧.")]
    [InlineData("Opraví se chodník v ulici ⟦Karla Hory⟧. Tam bydlí ⟦Karel Hora⟧.")]
    [InlineData("Opraví se chodník v ulici ⟦Karla Hory⟧, ⟦Eva Malá⟧ a ⟦Petr Dub⟧.")]
    public void A_name_inside_a_name_makes_authors_of_nobody_else(string sentence)
    {
        var roles = Assign(MarkedText.Parse(sentence), DocumentKind.Unknown);

        roles[0].Role.ShouldBe(PersonRole.Author);
        roles.Skip(1).ShouldAllBe(assigned => assigned.Role != PersonRole.Author);
    }

    [Fact]
    public void Authors_of_one_cited_text_are_authors_together() => Assign(MarkedText.Parse("Viz ⟦J. Nová⟧, ⟦P. Malý⟧: Kniha, ISBN 123."), DocumentKind.Unknown)
        .ShouldAllBe(assigned => assigned.Role == PersonRole.Author);

    [Fact]
    public void A_child_is_named_before_its_mother() => RolesOf(Minutes + "Matka ⟦Mariany⟧, paní ⟦Eva Malá⟧, podala stížnost.").Split(' ')[^2].ShouldBe("Child");

    [Theory]
    [InlineData("Prodávající:\n⟦Jan Novák⟧, nar. 1. 2. 1980\nbytem Dlouhá 1, Brno\n\nKupující:\nObec Lhota\nIČO: 00123456", PersonRole.Party)]
    [InlineData("Zhotovitel:\n⟦Jan Novák⟧\nIČO: 12345679\nse sídlem Dlouhá 1, Brno\n\nObjednatel:\nObec Lhota", PersonRole.Trader)]
    [InlineData("Zhotovitel:\nStavby s.r.o.\nzastoupená ⟦Janem Novákem⟧\n\nObjednatel:\nObec Lhota", PersonRole.Representative)]
    [InlineData("Objednatel:\nObec Lhota\nzastoupená ⟦Janem Novákem⟧, starostou\n\nZhotovitel:\nStavby s.r.o.", PersonRole.Official)]
    [InlineData("Společenství vlastníků Dlouhá 1, IČO 97631493, jednající předsedkyní výboru ⟦Evou Malou⟧ (dále „společenství“),\n\nMěsto Lhota", PersonRole.Representative)]
    [InlineData("Rekreační středisko Lhotka, spolek, IČO 97631493, jednající předsedou ⟦Janem Dubem⟧ (dále „středisko“),\n\nMěsto Lhota", PersonRole.Representative)]
    [InlineData("Zhotovitel:\nStavby s.r.o.\nkontaktní osoba: ⟦Jan Novák⟧\n\nObjednatel:\nObec Lhota", PersonRole.Contact)]
    public void Reads_the_role_in_a_contract(string parties, PersonRole expected) =>
        RolesOf(Contract + parties + "\n\nI. Předmět smlouvy\nDílo.").ShouldBe(expected.ToString());

    [Theory]
    [InlineData("Klíče převezme za kupující paní ⟦Eva Lípová⟧.", PersonRole.ThirdParty)]
    [InlineData("Kontaktní osoba kupující: Mgr. ⟦Eva Lípová⟧", PersonRole.Contact)]
    [InlineData("V bytě žije matka nájemce ⟦Eva Lípová⟧.", PersonRole.ThirdParty)]
    [InlineData("Podíl byl nabyt po manželovi ⟦Aloisi Lípovi⟧.", PersonRole.ThirdParty)]
    [InlineData("Smlouva slouží k vydání stavebního povolení panu ⟦Janu Lípovi⟧.", PersonRole.ThirdParty)]
    [InlineData("Zákonná zástupkyně ⟦Eva Lípová⟧ prohlašuje, že otec souhlasí.", PersonRole.ThirdParty)]
    [InlineData("Za klienta jedná opatrovník ⟦Jan Lípa⟧.", PersonRole.ThirdParty)]
    [InlineData("Věci převezme spolu se synovcem ⟦Janem Lípou⟧.", PersonRole.ThirdParty)]
    [InlineData("Nájemce ⟦Jan Lípa⟧ platí předem.", PersonRole.Party)]
    [InlineData("Umělec: ⟦Jan Lípa⟧, písničkář, IČ 12345679", PersonRole.Trader)]
    [InlineData("Klíče předá člen ⟦Jan Lípa⟧.", PersonRole.ThirdParty)]
    [InlineData("Jan Vrba Galerie Lípa, s. r. o., zastoupená ředitelkou ⟦Janou Lípovou⟧", PersonRole.Representative)]
    [InlineData("Objednatel: Zemský archiv Lhota, zastoupený ředitelkou ⟦Janou Lípovou⟧", PersonRole.Official)]
    [InlineData("Objednatel: Technické služby Lhota, p. o., zastoupené vedoucí ⟦Janou Lípovou⟧", PersonRole.Official)]
    [InlineData("Objednatel: Římskokatolická farnost Lhota, zastoupená ⟦Janem Lípou⟧", PersonRole.Representative)]
    [InlineData("Program písní ⟦Jana Lípy⟧ zazní na nádvoří.", PersonRole.Author)]
    public void Names_a_party_only_by_its_own_label(string sentence, PersonRole expected) =>
        RolesOf(Contract + "Čl. 1\n\n" + sentence + "\n").ShouldBe(expected.ToString());

    [Theory]
    [InlineData("Smlouva o dílo\nKlíče převezme paní ⟦Eva Lípová⟧, r. č. 705718/1043, bytem Krátká 2, Lhota.", PersonRole.ThirdParty)]
    [InlineData("Smlouva o dílo\n\nV domě bydlí ⟦Eva Lípová⟧, nar. 1. 2. 1980, bytem Krátká 2, Lhota.", PersonRole.ThirdParty)]
    [InlineData("Smlouva o dílo\nuzavřená mezi\n⟦Evou Lípovou⟧, nar. 1. 2. 1980, bytem Krátká 2, Lhota", PersonRole.Party)]
    [InlineData("Smlouva o dílo\n\n⟦Eva Lípová⟧, nar. 1. 2. 1980, bytem Krátká 2, Lhota\na\nObec Lhota", PersonRole.Party)]
    [InlineData("Smlouva o dílo\n\nProdávající paní ⟦Eva Lípová⟧, nar. 1. 2. 1980, bytem Krátká 2, Lhota", PersonRole.Party)]
    public void Tells_a_side_from_somebody_in_a_sentence_about_the_matter(string text, PersonRole expected) => RolesOf(text).ShouldBe(expected.ToString());

    [Theory]
    [InlineData("Myslivecký spolek Lhota, z. s.\nZápis ze schůze, usnesení, zápis\n\nZahájil předseda ⟦Jan Lípa⟧.", PersonRole.Representative)]
    [InlineData("Myslivecký spolek Lhota, z. s.\nZápis ze schůze, usnesení, zápis\n\nNejstarší člen ⟦Jan Lípa⟧ slaví.", PersonRole.ThirdParty)]
    [InlineData("Zápis ze schůze rady obce\nPřítomni: ⟦Jan Lípa⟧, nar. 6. 6. 1951", PersonRole.ThirdParty)]
    [InlineData("Zápis ze schůze rady obce\n\nZapsala ⟦Jana Lípová⟧", PersonRole.Official)]
    [InlineData("Zápis ze schůze rady obce\n\nProti byl ⟦J. Lípa⟧.", PersonRole.Official)]
    [InlineData("Zápis ze schůze rady obce\n\n04   ⟦LÍPA Jan⟧     STAN     PROTI", PersonRole.Official)]
    [InlineData("Zápis ze schůze rady obce\n\nStarosta            ⟦Jana Lípová⟧ (80 let)", PersonRole.ThirdParty)]
    [InlineData("Zápis ze schůze rady obce\n\nRada schvaluje tyto příspěvky:\n(1) ⟦LÍPA Jan⟧, 500 Kč", PersonRole.Party)]
    [InlineData("Odpověď podle zákona č. 106/1999 Sb.\n\n⟦Jana Lípová⟧ v. r., vedoucí odboru", PersonRole.Official)]
    [InlineData("Zápis ze schůze rady obce\n\nStarosta poděkoval sponzorovi ⟦Janu Lípovi⟧.", PersonRole.ThirdParty)]
    [InlineData("Zápis ze schůze rady obce\n\nDlužníci: ⟦Lípa Jan⟧ 500 Kč", PersonRole.ThirdParty)]
    [InlineData("Odpověď podle zákona č. 106/1999 Sb.\nPaní ⟦Jana Lípová⟧ uvedla svůj nesouhlas.", PersonRole.Speaker)]
    public void Takes_an_office_only_from_a_public_body(string text, PersonRole expected) => RolesOf(text).ShouldBe(expected.ToString());

    [Fact]
    public void A_trader_who_is_a_party_stands_in_the_party_block_everywhere() =>
        Assign(MarkedText.Parse(Contract + "Čl. 1\n\nUmělec: ⟦Jan Lípa⟧, písničkář, IČ 12345679\n\nHonorář dostane ⟦Jan Lípa⟧."))
            .ShouldAllBe(mention => mention.Role == PersonRole.Trader && mention.Place == DocumentPlace.PartyBlock);

    [Fact]
    public void Nobody_is_public_by_default() => RolesOf("Jabloň opravil ⟦Jan Lípa⟧ zdarma.").ShouldBe("ThirdParty");

    [Fact]
    public void Reads_the_function_below_in_the_same_column() =>
        RolesOf("Za obec:                Za firmu:\n⟦Petr Malina⟧             ⟦Ing. Jan Hruška⟧\nstarosta                jednatel")
            .ShouldBe("Official Representative");

    [Fact]
    public void Shares_an_office_with_mentions_that_tell_nothing() =>
        RolesOf(Minutes + "Odpověď dal ⟦Vrba⟧ ihned.").ShouldBe("Official Official Official Official");

    [Fact]
    public void Doubts_a_councillor_in_a_private_matter()
    {
        var assigned = Assign(MarkedText.Parse(Minutes + "Žádost pana ⟦Jana Vrby⟧ o prodej pozemku."));

        assigned[^1].Role.ShouldBe(PersonRole.ThirdParty);
        assigned[^1].IsInDoubt.ShouldBeTrue();
        assigned[1].IsInDoubt.ShouldBeFalse();
    }

    [Fact]
    public void Tells_the_place_of_a_mention()
    {
        var assigned = Assign(MarkedText.Parse(Minutes + "Vystoupila paní ⟦Nová⟧."));

        assigned.Select(assignment => assignment.Place).ShouldBe(
            [DocumentPlace.MemberList, DocumentPlace.MemberList, DocumentPlace.MemberList, DocumentPlace.Body]);
    }

    private static string RolesOf(string marked) =>
        string.Join(' ', Assign(MarkedText.Parse(marked)).Select(assignment => assignment.Role));

    private static IReadOnlyList<RoleAssignment> Assign(MarkedText text, DocumentKind? kind = null)
    {
        var structure = kind is { } known ? DocumentStructure.Of(text.Text, known) : DocumentStructure.Of(text.Text);
        var labels = new EntityLinker(CommittedLexicon.Instance).Link(structure, text.Spans);
        var persons = text.Spans.Select(span => new Candidate(
            FindingType.Person, span, EvidenceStrength.Statistical, [new Evidence("test", 1)])).ToList();
        return [.. RoleAssigner.Read(structure, persons, labels, []).Mentions.Select(mention => mention.Rule)];
    }
}
