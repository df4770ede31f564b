using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Roles;

public sealed class FunctionRoleTests
{
    private const string Opening = "Smlouva o spolupráci\n\nSmluvní strany\n\nObec Lhota, IČO 00123456\n\n";

    [Theory]
    [InlineData("TJ Sokol Lhota, z. s., za kterou jedná starosta jednoty ⟦Karel Hora⟧", PersonRole.Representative)]
    [InlineData("Diakonie Naděje – středisko Lhota, evidovaná právnická osoba, zastoupená ředitelem ⟦Karlem Horou⟧", PersonRole.Representative)]
    [InlineData("Základní škola Svatého Jana, školská právnická osoba, zastoupená ředitelkou ⟦Janou Horovou⟧", PersonRole.Representative)]
    [InlineData("Základní škola Lhota, příspěvková organizace, zastoupená ředitelkou ⟦Janou Horovou⟧", PersonRole.Official)]
    public void Whoever_leads_a_private_body_holds_no_office(string side, PersonRole expected) =>
        RuleRoles.Of(Opening + side + "\n\nI. Předmět smlouvy\nSpolupráce.", DocumentKind.Contract)[^1].ShouldBe(expected);

    [Theory]
    [InlineData("Tajemník okresní organizace ⟦Karel Hora⟧ vysvětlil pravidla.", PersonRole.Representative)]
    [InlineData("Tajemník městského úřadu ⟦Karel Hora⟧ vysvětlil pravidla.", PersonRole.Official)]
    [InlineData("Zveřejní se odpověď ředitele, neboť ⟦Karel Hora⟧ nedal souhlas.", PersonRole.ThirdParty)]
    [InlineData("Starosta předá věc advokátce ⟦Mgr. Janě Horové⟧.", PersonRole.Other)]
    [InlineData("Cenu určil znalec ⟦Ing. Karel Hora⟧.", PersonRole.Other)]
    [InlineData("Zvolena byla Eva Malá; neuspěl ⟦Karel Hora⟧.", PersonRole.ThirdParty)]
    [InlineData("Účet vede ⟦Jana Horová⟧ (manželka předsedy).", PersonRole.ThirdParty)]
    public void A_function_belongs_to_him_beside_whom_it_stands(string sentence, PersonRole expected) =>
        RuleRoles.Of("Zápis ze zasedání zastupitelstva obce Lhota\n\n" + sentence, DocumentKind.Minutes)[^1].ShouldBe(expected);

    [Fact]
    public void The_head_of_an_association_holds_no_office_where_only_his_function_is_named() =>
        RuleRoles.Of(Opening + "TJ Sokol Lhota, z. s., za kterou jedná starosta jednoty ⟦Karel Hora⟧\n\nI. Předmět smlouvy\nO změnách rozhodne starosta ⟦Hora⟧.",
            DocumentKind.Contract).ShouldBe([PersonRole.Representative, PersonRole.Representative]);

    [Fact]
    public void Nobody_in_a_contract_is_a_councillor_for_being_present() =>
        RuleRoles.Of(Opening + "Stavby s.r.o., IČO 12345679\n\nI. Předmět smlouvy\nNa stavbě bude trvale přítomen předák ⟦Karel Hora⟧, mobil uveden níže.",
            DocumentKind.Contract)[^1].ShouldBe(PersonRole.ThirdParty);

    [Fact]
    public void Plain_members_of_an_association_do_not_represent_it() =>
        RuleRoles.Of("Stavební bytové družstvo Lhota\nZápis z jednání dozorčí rady\n\nDále přišli členové družstva ⟦Karel Hora⟧ a ⟦Eva Malá⟧.", DocumentKind.Minutes)
            .ShouldNotContain(PersonRole.Representative);

    [Fact]
    public void A_lay_judge_who_resigns_holds_no_office() =>
        RuleRoles.Of("Zápis ze zasedání zastupitelstva obce Lhota\n\nZastupitelstvo bere na vědomí vzdání se funkce přísedícího panem ⟦Karlem Horou⟧.", DocumentKind.Minutes)[^1]
            .ShouldBe(PersonRole.ThirdParty);

    [Theory]
    [InlineData("Členové spolku: ⟦Karel Hora⟧, ⟦Eva Malá⟧", DocumentKind.Unknown)]
    [InlineData("Členové spolku: ⟦Karel Hora⟧, ⟦Eva Malá⟧", DocumentKind.Minutes)]
    [InlineData("Členové klubu seniorů: ⟦Karel Hora⟧, ⟦Eva Malá⟧", DocumentKind.Unknown)]
    [InlineData("Přítomni: starosta, členové spolku Lípa ⟦Karel Hora⟧ a ⟦Eva Malá⟧", DocumentKind.Unknown)]
    public void Members_of_an_association_hold_no_office_in_a_paper_of_a_municipality(string line, DocumentKind kind) =>
        RuleRoles.Of("Obec Lhota\nZpravodaj obce\n\n" + line, kind).ShouldBe([PersonRole.Representative, PersonRole.Representative]);

    [Fact]
    public void A_learned_side_of_a_contract_is_a_trader() =>
        RuleRoles.Of("Smlouva o právních službách\n\nKlient:\nObec Lhota\nIČO: 00123456\n\nPoskytovatel:\nadvokátka ⟦JUDr. Jana Horová⟧, IČO 12345679, se sídlem Dlouhá 1\n\nI. Předmět smlouvy\nSlužby.", DocumentKind.Contract)[^1]
            .ShouldBe(PersonRole.Trader);

    [Fact]
    public void A_learned_profession_holds_for_one_name() =>
        RuleRoles.Of("Zápis ze zasedání zastupitelstva obce Lhota\n\nPřišli znalec ⟦Karel Hora⟧ a ⟦Eva Malá⟧.", DocumentKind.Minutes).ShouldBe([PersonRole.Other, PersonRole.ThirdParty]);

    [Fact]
    public void A_heading_gives_nobody_below_it_a_profession() =>
        RuleRoles.Of("Zápis ze zasedání zastupitelstva obce Lhota\n\nAdvokáti\n\n⟦Eva Malá⟧", DocumentKind.Minutes)[^1].ShouldBe(PersonRole.ThirdParty);
}
