using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class PersonalNumberDetectorTests
{
    [Theory]
    [InlineData("osobní číslo ⟦12345⟧")]
    [InlineData("č. průkazu ZTP ⟦123456⟧")]
    [InlineData("držitel průkazu ZTP/P č. ⟦AB12345⟧")]
    [InlineData("ztratila zaměstnaneckou kartu č. ⟦25402⟧")]
    [InlineData("průkaz taxi č. ⟦67089⟧")]
    [InlineData("má registrační číslo komory ⟦5056981470⟧")]
    [InlineData("kartička pojištěnce ⟦8012121238⟧")]
    [InlineData("os. č.: ⟦A12345⟧")]
    [InlineData("číslo pojištěnce: ⟦8012121238⟧")]
    [InlineData("advokát, ev. č. ČAK ⟦12345⟧")]
    [InlineData("uživatelské jméno: ⟦novakj⟧")]
    [InlineData("login ⟦jnovak1⟧")]
    [InlineData("číslo studenta ⟦480212⟧")]
    [InlineData("osobní číslo: ⟦12345⟧")]
    [InlineData("číslo pojištěnce ⟦8012121238⟧")]
    [InlineData("zapsán u ČAK pod ev. č. ⟦12345⟧")]
    [InlineData("ČKAIT – ⟦1234567⟧")]
    [InlineData("uživatel: ⟦novakj⟧")]
    [InlineData("pod uživatelským jménem „⟦pepa.z.depa⟧“")]
    [InlineData("zaměstnanec č. ⟦12345⟧")]
    [InlineData("student: Jan Novák, UČO ⟦123456⟧")]
    [InlineData("zákaznické číslo ⟦12 345 678⟧")]
    [InlineData("ev. č. advokáta ⟦12 345⟧")]
    [InlineData("přihlašovací jméno: ⟦jnovak⟧")]
    [InlineData("OSOBNÍ ČÍSLO: ⟦12345⟧")]
    [InlineData("osobni cislo ⟦12345⟧")]
    [InlineData("ČAK ⟦09981⟧")]
    [InlineData("registrační číslo lékaře ⟦1022334455⟧")]
    [InlineData("služební číslo strážníka ⟦1123⟧")]
    [InlineData("Psa s čipem ⟦203098100412345⟧")]
    [InlineData("Propustka ⟦VP-17233⟧")]
    [InlineData("č. parkovacího průkazu: ⟦CZ0194568⟧")]
    [InlineData("zdrav. poj. č. ⟦1056180290⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new PersonalNumberDetector(), marked);

    [Theory]
    [InlineData("Os. číslo | Jméno\n⟦12345⟧ | Jan\n⟦67890⟧ | Eva")]
    [InlineData("č. pojištěnce | Jméno\n⟦8012121238⟧ | Jan")]
    [InlineData("osobní číslo:\n⟦12345⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new PersonalNumberDetector(), marked);

    [Theory]
    [InlineData("uživatel systému")]
    [InlineData("uživatel | výměra m2\nvan der Meer | 12\nvolná | 14")]
    [InlineData("osobní čísla zaměstnanců")]
    [InlineData("licence č. podle zákona")]
    [InlineData("verze 10.0.19.1")]
    [InlineData("číslo poistenca a osobné číslo")]
    [InlineData("číslo smlouvy 12345")]
    [InlineData("čtyři 4111 1111 1111 1112 ne")]
    [InlineData("49.12 a 16.13")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new PersonalNumberDetector(), marked);
}
