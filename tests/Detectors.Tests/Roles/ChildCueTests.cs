using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Roles;

public sealed class ChildCueTests
{
    private const string Head = "Zápis z jednání školské rady\n\n";

    [Theory]
    [InlineData("Dotaz se týkal toho, zda tam chodí ⟦Jana Horová⟧ ze sedmé třídy.")]
    [InlineData("Soutěž vyhrál ⟦Karel Hora⟧ ze 7. B.")]
    [InlineData("Soutěž vyhrál ⟦Karel Hora⟧ (3. třída).")]
    [InlineData("Na přechodu byla sražena ⟦Jana Horová⟧, žačka první třídy.")]
    [InlineData("V bytě žije paní Malá se synem\n⟦Vojtíškem⟧ už rok.")]
    [InlineData("Z vody vytáhl topící se ⟦Janu Horovou⟧ (5 let).")]
    public void Whoever_goes_to_a_class_is_a_child(string sentence) =>
        RuleRoles.Of(Head + sentence, DocumentKind.Minutes)[^1].ShouldBe(PersonRole.Child);

    [Theory]
    [InlineData("Třídu vede ⟦Mgr. Karel Hora⟧ (7. B).")]
    [InlineData("Třídu vede učitel ⟦Karel Hora⟧ (7. B).")]
    [InlineData("Přišel ⟦Karel Hora⟧ z 7. patra.")]
    [InlineData("Přihlásil se ⟦Karel Hora⟧ (5 let praxe).")]
    [InlineData("Přihlásil se ⟦Karel Hora⟧ (38 let).")]
    [InlineData("Narozen byl ⟦Karel Hora⟧, 5. V. 1960.")]
    public void Teachers_and_neighbours_are_none(string sentence) =>
        RuleRoles.Of(Head + sentence, DocumentKind.Minutes)[^1].ShouldNotBe(PersonRole.Child);

    [Fact]
    public void Numbers_and_initials_of_a_list_are_no_classes() =>
        RuleRoles.Of(Head + "Pro hlasovali: 1. ⟦J. Novák⟧, 2. ⟦P. Dub⟧, 3. ⟦E. Malá⟧", DocumentKind.Minutes).ShouldNotContain(PersonRole.Child);
}
