using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class BirthNumberDetectorTests
{
    [Theory]
    [InlineData("r. č. ⟦801212/1238⟧, bytem")]
    [InlineData("RČ: ⟦8012121238⟧")]
    [InlineData("Rodné číslo\n⟦801212/1238⟧\n")]
    [InlineData("RODNÉ ČÍSLO: ⟦801212 / 1238⟧")]
    [InlineData("rodne cislo ⟦801212/\n1238⟧")]
    [InlineData("rodné číslo: ⟦801212\u00A0/\u00A01238⟧")]
    [InlineData("paní Nová, ⟦815212/3452⟧, Praha")]
    [InlineData("narozen, ⟦042512/3457⟧")]
    [InlineData("dcera ⟦051225/6789⟧ a syn ⟦107112/3450⟧")]
    [InlineData("číslo ⟦８０１２１２/１２３８⟧")]
    [InlineData("r. č. ⟦801212/123\u00AD8⟧.")]
    public void Finds_the_number_in_its_usual_forms(string marked) => Probe.ShouldFind(new BirthNumberDetector(), marked);

    [Theory]
    [InlineData("r. č. ⟦801212/1234⟧")]
    [InlineData("r.č.: ⟦801312/1234⟧")]
    [InlineData("rodné číslo ⟦8012121234⟧")]
    [InlineData("r. č. ⟦480212/123⟧")]
    [InlineData("r. č. ⟦480212123⟧")]
    [InlineData("RČ/IČO: ⟦801212/1238⟧")]
    [InlineData("IČO/RČ: ⟦801212/1238⟧")]
    [InlineData("r. č. ⟦8O1212/l238⟧")]
    [InlineData("rodné číslo: ⟦80 12 12 / 1238⟧")]
    [InlineData("rodné číslo: ⟦801212-1238⟧")]
    [InlineData("r. č. ⟦801212/12⟧ (opsáno)")]
    [InlineData("⟦480212123⟧ (rodné číslo)")]
    [InlineData("Jméno\tRČ\tObec\nJan\t⟦480212123⟧\tBrno\nEva\t⟦485212123⟧\tBrno")]
    public void Finds_doubtful_numbers_beside_a_label(string marked) => Probe.ShouldFind(new BirthNumberDetector(), marked);

    [Theory]
    [InlineData("telefon 480212123 volejte")]
    [InlineData("480212/123")]
    [InlineData("č. j. 801212/1238")]
    [InlineData("VS: 8012121238")]
    [InlineData("smlouva č. 8012121238")]
    [InlineData("číslo 801332/1238")]
    [InlineData("účet 12-801212/1238")]
    [InlineData("801212/2014")]
    [InlineData("1801212/1238 a 801212/12381")]
    [InlineData("DIČ CZ8012121238")]
    [InlineData("IČO: 12345679, tel. 480212123")]
    public void Leaves_other_numbers_alone(string text) => Probe.ShouldFind(new BirthNumberDetector(), text);

    [Theory]
    [InlineData("RČ 801212/1238", 0.98, 1)]
    [InlineData("Jan, 801212/1238", 0.9, 0.98)]
    [InlineData("RČ 801212/1234", 0.9, 0.97)]
    [InlineData("Jan, 801212/1234", 0.3, 0.5)]
    public void Confidence_follows_the_evidence(string text, double least, double most) =>
        Probe.Find(new BirthNumberDetector(), text).ShouldHaveSingleItem().Confidence.Value.ShouldBeInRange(least, most);
}
