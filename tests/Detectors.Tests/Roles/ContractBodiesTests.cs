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
            + "Na stavbě bude za zhotovitele trvale přítomen předák ⟦Karel Hora⟧, mobil uveden níže.", DocumentKind.Contract)[^1]
            .ShouldNotBe(PersonRole.Official);

    [Theory]
    [InlineData("Kupní smlouva\n\nJan Novák, nar. 1. 2. 1980, bytem Dlouhá 1, Brno\na\nObec Lhota, IČO 00123456", PersonRole.Official)]
    [InlineData("Kupní smlouva\n\nStavby s.r.o., IČO 12345679\na\nObec Lhota, IČO 00123456", PersonRole.Contact)]
    public void Whoever_sees_to_the_matter_is_of_the_office_where_no_firm_has_a_side(string opening, PersonRole expected) =>
        RuleRoles.Of(opening + "\n\nČl. 1\nNávrh na vklad podá úřad; vyřizuje ⟦Jana Horová⟧, linka 116.", DocumentKind.Contract)[^1].ShouldBe(expected);

    [Fact]
    public void Whoever_sees_to_the_post_of_a_side_is_of_no_office() =>
        RuleRoles.Of("Autorská smlouva\n\nEva Malá, nar. 1. 2. 1980, bytem Dlouhá 1, Brno\na\nObec Lhota, IČO 00123456\n\nČl. 1\nPo dobu nemoci autorky vyřizuje poštu pan ⟦Karel Hora⟧.",
            DocumentKind.Contract)[^1].ShouldNotBe(PersonRole.Official);
}
