using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Roles;

public sealed class CueRoleTests
{
    private const string Council = "Zápis ze zasedání zastupitelstva obce Lhota\n\n";

    private const string Club = "Včelařský spolek Lhota, z. s.\nZápis z výroční schůze\n\n";

    [Theory]
    [InlineData("Radní Malá upozornila, že pan ⟦Karel Hora⟧ fakturuje i hodiny, kdy nesněžilo.")]
    [InlineData("Starosta poděkoval panu ⟦Karlu Horovi⟧ za záchranu života.")]
    [InlineData("Pan ⟦Karel Hora⟧ požádal písemně o pokácení ořešáku.")]
    [InlineData("Občan ⟦Karel Hora⟧ napsal na radnici, že s prodejem nesouhlasí.")]
    [InlineData("Hosté: ⟦Karel Hora⟧ za TJ Sokol Lhota.")]
    [InlineData("Primátorka ujistila a upozornila paní ⟦Janu Horovou⟧, že byt je připraven.")]
    [InlineData("Na návrh občanky ⟦Jany Horové⟧ se bod odkládá.")]
    public void Whoever_is_only_spoken_of_or_writes_takes_no_floor(string sentence) =>
        RuleRoles.Of(Council + sentence, DocumentKind.Minutes)[^1].ShouldNotBe(PersonRole.Speaker);

    [Theory]
    [InlineData("Pan ⟦Karel Hora⟧ se zeptal, kdy začne oprava.")]
    [InlineData("Občan ⟦Karel Hora⟧ uvedl, že cesta je rozbitá.")]
    public void Whoever_speaks_himself_takes_the_floor(string sentence) =>
        RuleRoles.Of(Council + sentence, DocumentKind.Minutes)[^1].ShouldBe(PersonRole.Speaker);

    [Fact]
    public void A_plain_member_of_an_association_takes_the_floor_in_its_session() =>
        RuleRoles.Of(Club + "Paní ⟦Jana Horová⟧ uvedla, že se jí úly ztrácejí.", DocumentKind.Minutes)[^1].ShouldBe(PersonRole.Speaker);

    [Fact]
    public void Nobody_takes_the_floor_in_a_paper_of_an_association_that_is_no_minutes() =>
        RuleRoles.Of("Včelařský spolek Lhota, z. s.\nZpravodaj pro členy\n\nPaní ⟦Jana Horová⟧ uvedla, že se jí úly ztrácejí.", DocumentKind.Unknown)[^1]
            .ShouldBe(PersonRole.ThirdParty);

    [Fact]
    public void Members_who_call_each_other_friends_are_no_relatives() =>
        RuleRoles.Of(Club + "Přítel ⟦Karel Hora⟧ uvedl, že studna je čistá.", DocumentKind.Minutes)[^1].ShouldBe(PersonRole.Speaker);

    [Fact]
    public void Nobody_called_pan_is_a_child() =>
        RuleRoles.Of(Council + "Babička dětí, paní ⟦Jana Horová⟧, je může navštěvovat.", DocumentKind.Minutes)[^1].ShouldNotBe(PersonRole.Child);

    [Theory]
    [InlineData("Dar poskytla soukromá osoba, paní ⟦Jana Horová⟧, v hotovosti.", PersonRole.Official)]
    [InlineData("Zákonná zástupkyně žáka, paní ⟦Jana Horová⟧, škodu uhradila.", PersonRole.Official)]
    [InlineData("Žádost přijala: ⟦Jana Horová⟧, linka 4521", PersonRole.Applicant)]
    public void Words_for_anybody_give_no_role(string sentence, PersonRole wrong) =>
        RuleRoles.Of("Odpověď na žádost podle zákona č. 106/1999 Sb.\n\n" + sentence, DocumentKind.Information)[^1].ShouldNotBe(wrong);

    [Theory]
    [InlineData("Milý pane ⟦Horo⟧,")]
    [InlineData("Dobrý den, pane ⟦Horo⟧,")]
    public void Whoever_is_addressed_in_an_answer_asked(string greeting) =>
        RuleRoles.Of("Odpověď na žádost podle zákona č. 106/1999 Sb.\n\nSdělení úřadu k dotazu ze dne 1. 2. 2026\n\n" + greeting + "\n\nposíláme odpověď.", DocumentKind.Information)[^1]
            .ShouldBe(PersonRole.Applicant);

    [Theory]
    [InlineData("Předseda informoval o dluhu p. ⟦Nováka⟧.")]
    [InlineData("Výbor upozornil p. ⟦Nováka⟧ na hluk.")]
    [InlineData("Výbor upozornil p. ⟦Němce⟧ na hluk.")]
    [InlineData("Předsedkyně odpověděla paní ⟦Malé⟧.")]
    [InlineData("Předsedkyně odpověděla p. ⟦Malému⟧.")]
    [InlineData("Předseda upozornil p. ⟦Karla Nováka, Ph.D.⟧, na hluk.")]
    [InlineData("Dotaz paní ⟦Malé⟧ zodpověděl předseda.")]
    public void Nobody_whom_a_session_of_members_only_speaks_of_takes_the_floor(string sentence) =>
        RuleRoles.Of(Club + sentence, DocumentKind.Minutes)[^1].ShouldBe(PersonRole.ThirdParty);

    [Theory]
    [InlineData("Pan ⟦Karel Hora⟧ se zeptal, kdy začne oprava.")]
    [InlineData("Vystoupila paní ⟦Jana Horová⟧.")]
    public void Members_who_speak_themselves_take_the_floor(string sentence) =>
        RuleRoles.Of(Club + sentence, DocumentKind.Minutes)[^1].ShouldBe(PersonRole.Speaker);

    [Theory]
    [InlineData(DocumentKind.Unknown)]
    [InlineData(DocumentKind.Minutes)]
    public void A_guest_for_an_association_holds_no_office(DocumentKind kind) =>
        RuleRoles.Of("Obec Lhota\n\nPřítomni: zastupitelé dle listiny, hosté: ⟦Karel Hora⟧ za TJ Sokol", kind)[^1].ShouldBe(PersonRole.Representative);

    [Fact]
    public void A_child_of_a_side_is_a_child_though_called_a_son() =>
        RuleRoles.Of("Kupní smlouva\n\nProdávající:\nJana Malá, nar. 1. 2. 1980, bytem Dlouhá 1, Brno, a nezletilý syn ⟦Vojtěch Malý⟧\n\nKupující:\nObec Lhota, IČO 00123456\n\nI. Předmět\nDům.", DocumentKind.Contract)[^1]
            .ShouldBe(PersonRole.Child);

    [Theory]
    [InlineData("Nájemci, kteří neuhradili nájemné: ⟦Jan Novák⟧, ⟦Eva Malá⟧")]
    [InlineData("Nájemci dlužící nájemné: ⟦Jan Novák⟧, ⟦Eva Malá⟧")]
    public void Debtors_are_no_sides_of_a_contract(string list) =>
        RuleRoles.Of("Odpověď na žádost podle zákona č. 106/1999 Sb.\n\n" + list, DocumentKind.Information).ShouldBe([PersonRole.ThirdParty, PersonRole.ThirdParty]);
}
