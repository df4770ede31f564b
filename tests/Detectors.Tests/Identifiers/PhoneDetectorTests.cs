using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class PhoneDetectorTests
{
    [Theory]
    [InlineData("tel. ⟦601 234 567⟧")]
    [InlineData("tel.: ⟦+420 601 234 567⟧, e-mail")]
    [InlineData("mob. ⟦+420601234567⟧")]
    [InlineData("volejte ⟦00420 601 234 567⟧")]
    [InlineData("(⟦+420 601 234 567⟧)")]
    [InlineData("⟦601 234 567⟧")]
    [InlineData("⟦585-123-456⟧")]
    [InlineData("Telefon: ⟦585 123 456⟧, ⟦585 123 457⟧")]
    [InlineData("tel./fax: ⟦585123456⟧ / ⟦585123457⟧")]
    [InlineData("TEL ⟦601/234567⟧")]
    [InlineData("mobil\n⟦601 234 567⟧")]
    [InlineData("tel. ⟦585 123 456⟧, linka ⟦123⟧")]
    [InlineData("telefón: ⟦+421 905 123 456⟧")]
    [InlineData("T: ⟦601 234 567⟧")]
    [InlineData("mob.: ⟦60 12 34 567⟧")]
    [InlineData("tel. ⟦0602 123 456⟧")]
    [InlineData("⟦602 12 34 56⟧ volat")]
    [InlineData("⟦+49 30 1234567⟧")]
    [InlineData("tel.: ⟦420 601 234 567⟧")]
    [InlineData("tel. ⟦601 234 567⟧ nebo ⟦602 234 567⟧")]
    [InlineData("číslo ⟦601\u00A0234\u00A0567⟧")]
    [InlineData("Rodné číslo\tTelefon\tVěk\n706102/9228\t⟦601 234 567⟧\t41")]
    public void Finds_the_number(string marked) => Probe.ShouldFind(new PhoneDetector(), marked);

    [Theory]
    [InlineData("cena 601 234 567 Kč")]
    [InlineData("částka 250 000 000,- Kč")]
    [InlineData("IČO 601 23 456")]
    [InlineData("IČO: 601234567")]
    [InlineData("VS 601234567")]
    [InlineData("601 234 567 890")]
    [InlineData("dne 12. 3. 2020")]
    [InlineData("PSČ 601 20 Brno")]
    [InlineData("č. ú. 601234567/0100")]
    [InlineData("r. č. 601212123")]
    [InlineData("112 158 155")]
    [InlineData("smlouva č. 601 234 567")]
    [InlineData("účet 231 236 244")]
    public void Leaves_other_numbers_alone(string text) => Probe.ShouldFind(new PhoneDetector(), text);
}
