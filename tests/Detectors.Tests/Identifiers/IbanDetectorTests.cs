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
}
