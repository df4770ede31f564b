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
            .ShouldNotBe(PersonRole.Speaker);

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
}
