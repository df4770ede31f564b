using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Roles;

public sealed class ContractBodiesTests
{
    private const string Opening = "Smlouva o dílo\n\nObjednatel:\nObec Lhota\nIČO: 00123456\n\nZhotovitel:\nStavby s.r.o.\nIČO: 12345679\n\nI. Předmět smlouvy\nDílo.\n\n";

    [Theory]
    [InlineData("Za objednatele ve věcech technických: ⟦Jana Horová⟧, tel. uveden níže.", PersonRole.Official)]
    [InlineData("Za zhotovitele ve věcech technických: ⟦Jana Horová⟧, tel. uveden níže.", PersonRole.Contact)]
    [InlineData("Kontaktní osoba zhotovitele: ⟦Jana Horová⟧, tel. uveden níže.", PersonRole.Contact)]
    public void A_contact_is_what_the_side_is_that_the_line_names(string line, PersonRole expected) =>
        RuleRoles.Of(Opening + line, DocumentKind.Contract)[^1].ShouldBe(expected);

    [Fact]
    public void A_sentence_behind_the_lines_of_a_side_gives_nobody_the_role_of_that_side() =>
        RuleRoles.Of("Smlouva o dílo\n\nObjednatel                    Zhotovitel\nObec Lhota                    Stavby s.r.o.\n\n1. Předmět díla\n"
            + "Klempířské prvky dodá firma s vlastními lidmi a za plnění pana ⟦Karla Hory⟧ odpovídá zhotovitel, jako by plnil sám.", DocumentKind.Contract)[^1]
            .ShouldNotBe(PersonRole.Official);
}
