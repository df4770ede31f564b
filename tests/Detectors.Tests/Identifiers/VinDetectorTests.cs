using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class VinDetectorTests
{
    [Theory]
    [InlineData("VIN: ⟦TMBJJ7NE8J0123456⟧")]
    [InlineData("karoserie ⟦TMBJJ7NE8J0123456⟧.")]
    [InlineData("VIN kód ⟦tmbjj7ne8j0123456⟧")]
    [InlineData("VIN: ⟦TMB ZZZ 1Z 8 B 1234567⟧")]
    [InlineData("VIN ⟦TMBZZZ1Z8B1234567⟧")]
    [InlineData("číslo karoserie ⟦TMBJJ7NE8J0123456⟧")]
    [InlineData("C. KAROSERIE: ⟦TMBJJ7NE8J0123456⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new VinDetector(), marked);

    [Theory]
    [InlineData("VINNÝ SKLEP 12345")]
    [InlineData("KATALOG12345678901234")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new VinDetector(), marked);
}
