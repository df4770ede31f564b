using Clona.Detectors.Identifiers.Decoys;

namespace Clona.Detectors.Tests.Identifiers.Decoys;

public sealed class AmountDetectorTests
{
    [Theory]
    [InlineData("částka ⟦123 456 789⟧ Kč")]
    [InlineData("⟦12 000 000⟧,- Kč")]
    [InlineData("601 234 567")]
    [InlineData("⟦601 234 567⟧ zobrazení")]
    [InlineData("cena ⟦602.333.444⟧,- Kč")]
    [InlineData("1 000 Kč")]
    [InlineData("⟦725412300⟧ Kč")]
    public void Recognises_what_is_no_personal_datum(string marked) => Probe.ShouldOccupy(new AmountDetector(), marked);
}
