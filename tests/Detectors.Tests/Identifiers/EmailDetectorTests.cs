using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class EmailDetectorTests
{
    [Theory]
    [InlineData("e-mail: ⟦jan.novak@example.cz⟧.")]
    [InlineData("<⟦jan.novak@example.cz⟧>; dále")]
    [InlineData("⟦JAN.NOVAK@EXAMPLE.CZ⟧,")]
    [InlineData("⟦novak(at)example.cz⟧")]
    [InlineData("⟦novak (at) example.cz⟧")]
    [InlineData("⟦novak [at] example [dot] cz⟧")]
    [InlineData("⟦novak zavináč example.cz⟧")]
    [InlineData("⟦novak zavináč example tečka cz⟧")]
    [InlineData("⟦novak @ example.cz⟧")]
    [InlineData("⟦jan.novak@\nexample.cz⟧ a dál")]
    [InlineData("⟦jan.novak@example.\ncz⟧ a dál")]
    [InlineData("⟦jan.novak@moje-\nfirma.cz⟧")]
    [InlineData("E-mail: ⟦jan.\nnovak@example.cz⟧")]
    [InlineData("mailto:⟦a_b-c+d@sub.example.co.uk⟧?subject=x")]
    [InlineData("⟦jan.nov\u00ADak@example.cz⟧")]
    [InlineData("⟦jiří@příklad.cz⟧")]
    public void Finds_the_address(string marked) => Probe.ShouldFind(new EmailDetector(), marked);

    [Theory]
    [InlineData("@novak na síti")]
    [InlineData("body (at) jsou")]
    [InlineData("cena @ 5 Kč")]
    [InlineData("slovo zavináč se píše")]
    [InlineData("www.example.cz")]
    public void Leaves_other_text_alone(string text) => Probe.ShouldFind(new EmailDetector(), text);
}
