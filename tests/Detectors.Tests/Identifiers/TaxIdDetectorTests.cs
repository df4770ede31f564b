using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class TaxIdDetectorTests
{
    [Theory]
    [InlineData("DIČ: ⟦CZ8012121238⟧")]
    [InlineData("DIČ ⟦CZ 8012121238⟧")]
    [InlineData("⟦CZ480212123⟧")]
    [InlineData("DIČ: ⟦8012121238⟧")]
    [InlineData("DIČ: ⟦CZ8012121234⟧")]
    [InlineData("dic ⟦CZ801212/1238⟧")]
    [InlineData("DIC: ⟦CZ8012121238⟧")]
    [InlineData("DIČ ⟦CZ8O12121238⟧")]
    [InlineData("daňové identifikační číslo ⟦CZ8012121238⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new TaxIdDetector(), marked);

    [Theory]
    [InlineData("Podnikatel;IČ;DIČ\nJan Novák;12345679;⟦CZ480212123⟧")]
    [InlineData("DIČ:\n⟦CZ8012121238⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new TaxIdDetector(), marked);

    [Theory]
    [InlineData("DIČ: CZ12345679")]
    [InlineData("DIČ CZ699001234")]
    [InlineData("CZ.02.1.01/0.0")]
    [InlineData("CZ6508000000192000145399")]
    [InlineData("NUTS CZ0724585068")]
    [InlineData("obec, DIČ CZ00299332")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new TaxIdDetector(), marked);
}
