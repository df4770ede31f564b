using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class IbanDetectorTests
{
    [Theory]
    [InlineData("IBAN: ⟦CZ65 0800 0000 1920 0014 5399⟧, SWIFT GIBACZPX")]
    [InlineData("⟦CZ6508000000192000145399⟧")]
    [InlineData("iban ⟦cz65 0800 0000 1920 0014 5399⟧")]
    [InlineData("IBAN ⟦CZ65 0800 0000\n1920 0014 5399⟧")]
    [InlineData("⟦SK35 1100 0000 0026 1234 5674⟧")]
    [InlineData("Konto ⟦DE89 3704 0044 0532 0130 00⟧.")]
    [InlineData("účet ⟦GB82 WEST 1234 5698 7654 32⟧")]
    [InlineData("⟦CZ66 0800 0000 1920 0014 5399⟧")]
    [InlineData("IBAN: ⟦CZ65 O8OO 0000 1920 0014 5399⟧")]
    [InlineData("IBAN: ⟦CZ65 0800 0000 1920 0014 539⟧")]
    [InlineData("⟦CZ65\u00A00800\u00A00000\u00A01920\u00A00014\u00A05399⟧")]
    public void Finds_the_number(string marked) => Probe.ShouldFind(new IbanDetector(), marked);

    [Theory]
    [InlineData("projekt CZ.02.2.67/0.0/0.0/16_016/0002526")]
    [InlineData("DIČ CZ12345679")]
    [InlineData("NO 12 a CH 21")]
    [InlineData("DE88 3704 0044 0532 0130 00")]
    public void Leaves_other_codes_alone(string text) => Probe.ShouldFind(new IbanDetector(), text);

    [Theory]
    [InlineData("IBAN ⟦CZ6508000000192000145399⟧")]
    [InlineData("IBAN: ⟦CZ65 0800 0000 1920 0014 5399⟧, BIC")]
    [InlineData("IBAN ⟦DE89370400440532013000⟧")]
    [InlineData("⟦SK31 1200 0000 1987 4263 7541⟧")]
    [InlineData("IBAN: ⟦cz65 0800 0000 1920 0014 5399⟧")]
    [InlineData("IBAN: ⟦CZ6508000000192000145398⟧")]
    [InlineData("⟦FR14 2004 1010 0505 0001 3M02 606⟧")]
    [InlineData("⟦AT61 1904 3002 3457 3201⟧ banka")]
    [InlineData("IBAN: ⟦CZ65 O800 0000 1920 0014 5399⟧")]
    [InlineData("iban: ⟦cz6508000000192000145399⟧")]
    public void Finds_more_forms_and_spellings(string marked) => Probe.ShouldFind(new IbanDetector(), marked);

    [Theory]
    [InlineData("IBAN\n⟦CZ65 0800 0000\n1920 0014 5399⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new IbanDetector(), marked);
}
