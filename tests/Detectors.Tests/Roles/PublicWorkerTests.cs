using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Roles;

public sealed class PublicWorkerTests
{
    private const string Opening = "Kupní smlouva\n\nJan Novák, nar. 1. 2. 1980, bytem Dlouhá 1, Brno\na\nObec Lhota, IČO 00123456\n\nČl. 1\n";

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
}
