using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles;

/// <summary>Roles of people in lists and tables, by what heads the list or the column.</summary>
public sealed class ListRoleTests
{
    private const string Set = "Smlouvy o pronájmu míst – seznam k uveřejnění\nPronajímatel: Město Lhotka, IČO 00123456\n\n";
    private const string One = "Smlouva o dotaci\n\nPoskytovatel: Město Lhotka, IČO 00123456\nPříjemce: Spolek Jasan, z. s.\n\n";
    private const string Minutes = "Zápis z jednání rady města Lhotky\n\n";

    [Theory]
    [InlineData("číslo | nájemce | plocha\n12 | ⟦Jan Vrba⟧ | 30 m2\n13 | ⟦Malá Eva⟧ | 20 m2", "Party Party")]
    [InlineData("číslo;nájemce;plocha\n12;⟦Jan Vrba⟧;30 m2", "Party")]
    [InlineData("Jméno\tÚčet\n⟦Jan Vrba⟧\t19-2000145399/0800", "ThirdParty")]
    [InlineData("Místo      Nájemce           Plocha\n12         ⟦Jan Vrba⟧          30 m2", "Party")]
    [InlineData("Kontaktní osoby nájemců:\n⟦Jan Vrba⟧ – 601 234 567\n⟦Eva Malá⟧ – 602 345 678", "Contact Contact")]
    [InlineData("nájemce – blízká osoba – telefon\n⟦Jan Vrba⟧ – ⟦Eva Malá⟧ – 601 234 567", "Party ThirdParty")]
    [InlineData("nájemce – IČO – plocha\n⟦Jan Vrba⟧ – IČO 12345679 – 30 m2", "Trader")]
    public void Heads_tell_the_role_in_a_set_of_contracts(string list, string expected) => RolesOf(Set + list).ShouldBe(expected);

    [Theory]
    [InlineData("Příloha č. 1 – Trenéři\n\n⟦Jan Vrba⟧, licence B\n⟦Eva Malá⟧, licence C", "ThirdParty ThirdParty")]
    [InlineData("Příloha č. 1\nTrenér: ⟦Jan Vrba⟧\nLicence: B", "ThirdParty")]
    [InlineData("Příjmení a jméno   ročník   zákonný zástupce\n⟦Malá Ema⟧           2015     ⟦Eva Malá⟧", "Child ThirdParty")]
    [InlineData("Přehled dalších dlužníků téže výzvy\n\nDlužník;zapůjčeno\n⟦Jan Vrba⟧;16 000 Kč", "ThirdParty")]
    [InlineData("1/5 vlastníci sousedních pozemků:\n⟦Jan Vrba⟧, Lhotka 5", "ThirdParty")]
    public void Outsiders_stay_outside_of_a_single_contract(string list, string expected) => RolesOf(One + list).ShouldBe(expected);

    [Theory]
    [InlineData("žák; třída; zákonný zástupce\n⟦Ema Malá⟧; 2. A; ⟦Eva Malá⟧", "Child ThirdParty")]
    [InlineData("Č.\tZastupitel\tHlas\n1\t⟦Jan Vrba⟧\tPRO", "Official")]
    [InlineData("Rada schvaluje výkup pozemků:\n1) ⟦Jan Vrba⟧, p. č. 12, cena 500 Kč", "Party")]
    [InlineData("poř. | žadatel | dávka\n1 | ⟦Jan Vrba⟧ | 500 Kč", "ThirdParty")]
    [InlineData("dodavatel | IČO | Kč\n⟦Jan Vrba⟧, tesař | IČO 12345679 | 500", "Trader")]
    [InlineData("zaměstnanec       funkce           odměna\n⟦Jan Vrba⟧         tajemník         500 Kč", "Official")]
    public void Heads_tell_the_role_in_minutes(string list, string expected) => RolesOf(Minutes + list, DocumentKind.Minutes).ShouldBe(expected);

    [Theory]
    [InlineData("č. | nájemce | plocha\n1 | ⟦Jan Vrba⟧ | 30 m2", "Party")]
    [InlineData("Smlouvy byly uzavřeny s těmito příjemci: ⟦Jan Vrba⟧, ⟦Eva Malá⟧", "Party Party")]
    [InlineData("č. | žadatel | dávka\n1 | ⟦Jan Vrba⟧ | 500 Kč", "ThirdParty")]
    public void Sides_of_contracts_are_parties_in_answers(string list, string expected) =>
        RolesOf("Odpověď na žádost podle zákona č. 106/1999 Sb.\n\n" + list, DocumentKind.Information).ShouldBe(expected);

    [Theory]
    [InlineData("Ubytovaný č. 4: ⟦Jan Vrba⟧, pokoj 12", "Party")]
    [InlineData("Účinkující (jméno): ⟦Jan Vrba⟧", "Party")]
    [InlineData("Strana B: ⟦Jan Vrba⟧, trvale bytem Lhotka 5", "Party")]
    [InlineData("Nájemci (společně a nerozdílně) – manželé ⟦Jan a Eva Vrbovi⟧", "Party")]
    [InlineData("Kontaktní osobou je místostarosta ⟦Jan Vrba⟧.", "Official")]
    [InlineData("Za město ⟦Mgr. Jan Vrba⟧", "Official")]
    public void Labels_tell_the_role_in_a_contract(string line, string expected) => RolesOf("Smlouva o spolupráci\n\n" + line).ShouldBe(expected);

    [Theory]
    [InlineData("Bod 4 – Diskuse občanů\n⟦Jan Vrba⟧ (Lhotka 5) se dotázal na opravu cesty.", "Speaker")]
    [InlineData("Bod 4 – Majetek\n⟦Jan Vrba⟧ je členem spolku rybářů.", "ThirdParty")]
    [InlineData("Komise: ⟦Jan Vrba⟧ (předseda), ⟦Eva Malá⟧, ⟦Petr Dub⟧", "Official Official Official")]
    [InlineData("Kontakt na rodinu: ⟦Jan Vrba⟧", "ThirdParty")]
    [InlineData("Kontaktní osoba dodavatele: ⟦Jan Vrba⟧, tel. 601 234 567", "Contact")]
    [InlineData("Zástupce veřejnosti ⟦Jan Vrba⟧ podal námitky.", "ThirdParty")]
    [InlineData("3. Starosta předložil zprávu.\n4. ⟦Jan Vrba⟧ si koupil byt.", "ThirdParty")]
    [InlineData("Pamětní deska ⟦Jana Vrby⟧ bude opravena.", "Author")]
    [InlineData("Úpravy popsal v práci ⟦Jan Vrba⟧ (Památky okresu, 1977).", "Author")]
    public void Offices_and_private_matters_stay_apart(string line, string expected) => RolesOf(Minutes + line, DocumentKind.Minutes).ShouldBe(expected);

    private static string RolesOf(string marked, DocumentKind kind = DocumentKind.Contract)
    {
        var text = MarkedText.Parse(marked);
        var structure = DocumentStructure.Of(text.Text, kind);
        var labels = new EntityLinker(CommittedLexicon.Instance).Link(structure, text.Spans);
        var persons = text.Spans.Select(span => new Candidate(
            FindingType.Person, span, EvidenceStrength.Statistical, [new Evidence("test", 1)])).ToList();
        return string.Join(' ', RoleAssigner.Read(structure, persons, labels, []).Mentions.Select(mention => mention.Rule.Role));
    }
}
