using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Roles;

public sealed class PublicWorkerTests
{
    private const string Opening = "Kupní smlouva\n\nJan Novák, nar. 1. 2. 1980, bytem Dlouhá 1, Brno\na\nObec Lhota, IČO 00123456\n\nČl. 1\n";

    [Theory]
    [InlineData("Rada schvaluje prominutí dluhu zaměstnankyni školy ⟦Evě Malé⟧.")]
    [InlineData("Rada schvaluje přidělení bytu zaměstnanci školy ⟦Janu Malému⟧.")]
    public void Workers_for_whom_something_is_approved_are_a_side(string sentence) =>
        RuleRoles.Of("Zápis ze zasedání zastupitelstva obce Lhota\n\n" + sentence, DocumentKind.Minutes)[^1].ShouldBe(PersonRole.Party);

    [Theory]
    [InlineData("Odpad převezme pracovnice obce ⟦Jana Horová⟧, která vydá lístek.", PersonRole.Official)]
    [InlineData("Vstup umožní kurátorka městského muzea ⟦Jana Horová⟧.", PersonRole.Official)]
    [InlineData("Kámen převezme ⟦Karel Hora⟧, zaměstnanec obce, a vystaví lístek.", PersonRole.Official)]
    [InlineData("V domě bydlí nájemnice města ⟦Jana Horová⟧.", PersonRole.ThirdParty)]
    [InlineData("Knihu vrátila čtenářka knihovny ⟦Jana Horová⟧.", PersonRole.ThirdParty)]
    [InlineData("Odpad převezme domovnice města ⟦Jana Horová⟧, nar. 1. 2. 1980, bytem Krátká 2, Lhota.", PersonRole.ThirdParty)]
    public void Whoever_works_for_a_public_body_holds_an_office_there(string sentence, PersonRole expected) =>
        RuleRoles.Of(Opening + sentence, DocumentKind.Contract)[^1].ShouldBe(expected);

    [Fact]
    public void Nobody_is_kept_for_his_work_where_the_kind_of_the_document_is_unknown() =>
        RuleRoles.Of("Poděkování patří domovnici města ⟦Janě Horové⟧ za úklid.", DocumentKind.Unknown)[^1].ShouldBe(PersonRole.ThirdParty);

    [Theory]
    [InlineData("Přišla manželka údržbáře školy ⟦Eva Malá⟧.")]
    [InlineData("Přišel syn školníka základní školy ⟦Jan Malý⟧.")]
    [InlineData("Bývalý zaměstnanec města ⟦Jan Malý⟧ dluží nájemné.")]
    [InlineData("Projednána byla stížnost zaměstnankyně školy ⟦Evy Malé⟧ na šikanu.")]
    [InlineData("Projednána byla žádost zaměstnance nemocnice ⟦Jana Malého⟧ o byt.")]
    [InlineData("Projednána byla stížnost ⟦Evy Malé⟧, zaměstnankyně školy, na šikanu.")]
    [InlineData("Vyřízen byl školní úřadu ⟦Jan Malý⟧.")]
    public void Relatives_former_workers_and_matters_of_ones_own_hold_no_office(string sentence) =>
        RuleRoles.Of("Zápis ze zasedání zastupitelstva obce Lhota\n\n" + sentence, DocumentKind.Minutes)[^1].ShouldBe(PersonRole.ThirdParty);

    [Theory]
    [InlineData("Materiál převezme dispečer střediska ⟦Karel Hora⟧.", PersonRole.ThirdParty)]
    [InlineData("Materiál převezme řidič divadla ⟦Karel Hora⟧.", PersonRole.ThirdParty)]
    [InlineData("Materiál převezme pracovník úřadu ⟦Karel Hora⟧.", PersonRole.Official)]
    public void Workers_beside_a_firm_hold_no_office_unless_the_body_is_surely_public(string sentence, PersonRole expected) =>
        RuleRoles.Of("Smlouva o dílo\n\nObjednatel:\nObec Lhota\nIČO: 00123456\n\nZhotovitel:\nStavby s.r.o.\nIČO: 12345679\n\nI. Předmět smlouvy\n" + sentence, DocumentKind.Contract)[^1]
            .ShouldBe(expected);
}
