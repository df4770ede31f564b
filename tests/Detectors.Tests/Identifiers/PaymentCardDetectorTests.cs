using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class PaymentCardDetectorTests
{
    [Theory]
    [InlineData("karta ⟦4111 1111 1111 1111⟧")]
    [InlineData("⟦4111111111111111⟧")]
    [InlineData("číslo karty ⟦4111 1111 1111 1112⟧")]
    [InlineData("karta ⟦4111-1111-1111-1111⟧")]
    [InlineData("platební karta ⟦4111 1111 1111 1111⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new PaymentCardDetector(), marked);

    [Theory]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("č. j. 4111111111111111")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new PaymentCardDetector(), marked);
}
