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
    [InlineData("Kontaktní osoba objednatele: ⟦Jana Horová⟧, tel. uveden níže.", PersonRole.Contact)]
    [InlineData("Kontaktní osoba pro objednávky: ⟦Petr Malý⟧, tel. uveden níže.", PersonRole.Contact)]
    [InlineData("Objednávky přijímá kontaktní osoba ⟦Petr Malý⟧.", PersonRole.Contact)]
    [InlineData("Zhotovitel oznámí objednateli kontaktní osobu ⟦Petra Malého⟧.", PersonRole.Contact)]
    [InlineData("Zhotovitel předá objednateli kontakt na pana ⟦Petra Malého⟧.", PersonRole.Contact)]
    [InlineData("Zhotovitel předá zástupci objednatele kontakt na pana ⟦Petra Malého⟧.", PersonRole.Contact)]
    [InlineData("Zhotovitel sdělí objednateli: kontaktní osoba ⟦Petr Malý⟧.", PersonRole.Contact)]
    [InlineData("Zhotovitel seznámí objednatele s kontaktní osobou ⟦Petrem Malým⟧.", PersonRole.Contact)]
    [InlineData("Objednatel obdrží kontakt na pana ⟦Petra Malého⟧.", PersonRole.Contact)]
    public void A_contact_is_what_the_side_is_that_the_line_names(string line, PersonRole expected) =>
        RuleRoles.Of(Opening + line, DocumentKind.Contract)[^1].ShouldBe(expected);

    [Fact]
    public void A_sentence_behind_the_lines_of_a_side_gives_nobody_the_role_of_that_side() =>
        RuleRoles.Of("Smlouva o dílo\n\nObjednatel                    Zhotovitel\nObec Lhota                    Stavby s.r.o.\n\n1. Předmět díla\n"
            + "Na stavbě bude za zhotovitele trvale přítomen předák ⟦Karel Hora⟧, mobil uveden níže.", DocumentKind.Contract)[^1]
            .ShouldBe(PersonRole.ThirdParty);

    [Theory]
    [InlineData("Kupní smlouva\n\nJan Novák, nar. 1. 2. 1980, bytem Dlouhá 1, Brno\na\nObec Lhota, IČO 00123456", PersonRole.Official)]
    [InlineData("Kupní smlouva\n\nStavby s.r.o., IČO 12345679\na\nObec Lhota, IČO 00123456", PersonRole.Contact)]
    public void Whoever_sees_to_the_matter_is_of_the_office_where_no_firm_has_a_side(string opening, PersonRole expected) =>
        RuleRoles.Of(opening + "\n\nČl. 1\nNávrh na vklad podá úřad; vyřizuje ⟦Jana Horová⟧, linka 116.", DocumentKind.Contract)[^1].ShouldBe(expected);

    [Fact]
    public void Whoever_sees_to_the_post_of_a_side_is_of_no_office() =>
        RuleRoles.Of("Autorská smlouva\n\nEva Malá, nar. 1. 2. 1980, bytem Dlouhá 1, Brno\na\nObec Lhota, IČO 00123456\n\nČl. 1\nPo dobu nemoci autorky vyřizuje poštu pan ⟦Karel Hora⟧.",
            DocumentKind.Contract)[^1].ShouldBe(PersonRole.Contact);

    [Theory]
    [InlineData("Kontaktní osoba pro objednávky: ⟦Petr Malý⟧, tel. uveden níže.")]
    [InlineData("Příjem objednávek, kontaktní osoba: ⟦Petr Malý⟧")]
    public void A_word_like_the_name_of_the_office_leaves_a_firm_its_contact(string line) =>
        RuleRoles.Of("Smlouva o dílo\n\nObjednatel:\nObec Lhota\nIČO: 00123456\n\nZhotovitel:\nStavby s.r.o.\nIČO: 12345679\n" + line + "\n\nI. Předmět smlouvy\nDílo.", DocumentKind.Contract)[^1]
            .ShouldBe(PersonRole.Contact);

    [Theory]
    [InlineData("(dále společně jen „smluvní strany“)", "Ve věcech smluvních: ⟦Karel Hora⟧")]
    [InlineData("(dále jen „smluvní strana“)", "Ve věcech smluvních: ⟦Karel Hora⟧")]
    [InlineData("(dále jen objednatel) kontaktní osobou je tajemník", "Kontaktní osoba: ⟦Karel Hora⟧")]
    public void Words_for_both_sides_name_neither(string alias, string line) =>
        RuleRoles.Of("Smlouva o dílo\n\nZhotovitel:\nStavby s.r.o.\nIČO: 12345679\n" + line + "\n\nObjednatel:\nObec Lhota " + alias + "\nIČO: 00123456\n\nI. Předmět smlouvy\nDílo.", DocumentKind.Contract)[0]
            .ShouldBe(PersonRole.Contact);

    [Fact]
    public void A_short_name_of_the_office_names_it() =>
        RuleRoles.Of("Smlouva o dílo\n\nObjednatel:\nÚřad městské části Lhota (dále jen „středisko“)\nIČO: 00123456\n\nZhotovitel:\nStavby s.r.o.\nIČO: 12345679\n\nI. Předmět smlouvy\nKontaktní osoba střediska: ⟦Jana Horová⟧",
            DocumentKind.Contract)[^1].ShouldBe(PersonRole.Official);

    [Fact]
    public void Lines_of_two_sides_name_neither() =>
        RuleRoles.Of("Smlouva o dílo\n\nZhotovitel          Objednatel\nKarel Hora          Obec Lhota\n\nI. Předmět smlouvy\nZa zhotovitele ve věcech technických: ⟦Petr Malý⟧", DocumentKind.Contract)[^1]
            .ShouldBe(PersonRole.Contact);

    [Theory]
    [InlineData("Karel Hora\nse sídlem Dlouhá 1, Lhota\nIČO: 12345679", "Za zhotovitele:\n– ve věcech technických: ⟦Petr Novák⟧")]
    [InlineData("Karel Hora\nse sídlem Dlouhá 1, Lhota\nIČO: 12345679", "– ve věcech technických: ⟦Petr Novák⟧")]
    [InlineData("Karel Hora\nse sídlem Dlouhá 1, Lhota", "Za zhotovitele ve věcech technických: ⟦Petr Novák⟧")]
    public void Whoever_sees_to_the_matter_of_a_trader_is_his_contact(string trader, string line) =>
        RuleRoles.Of("Smlouva o dílo\n\nObjednatel:\nObec Lhota\nIČO: 00123456\n\nZhotovitel:\n" + trader + "\n\nI. Předmět smlouvy\nDílo.\n\nII. Kontaktní osoby\n" + line, DocumentKind.Contract)[^1]
            .ShouldBe(PersonRole.Contact);

    [Theory]
    [InlineData("Osoba odpovědná za realizaci: ⟦Petr Malý⟧")]
    [InlineData("Zodpovědná osoba: ⟦Petr Malý⟧")]
    [InlineData("Osoby oprávněné k převzetí díla: ⟦Petr Malý⟧")]
    [InlineData("Určená osoba: ⟦Petr Malý⟧")]
    public void Whoever_is_named_for_the_matter_in_the_lines_of_a_trader_is_his_contact(string line) =>
        RuleRoles.Of("Smlouva o dílo\n\nObjednatel:\nObec Lhota\nIČO: 00123456\n\nZhotovitel:\nKarel Hora\nse sídlem Dlouhá 1, Lhota\nIČO: 12345679\n" + line + "\n\nI. Předmět smlouvy\nDílo.", DocumentKind.Contract)[^1]
            .ShouldBe(PersonRole.Contact);
}
