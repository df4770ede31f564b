using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class GpsDetectorTests
{
    [Theory]
    [InlineData("GPS ⟦49.1234567N, 16.1234567E⟧")]
    [InlineData("⟦50°4'43.3\"N 14°26'15.5\"E⟧")]
    [InlineData("⟦49.59375, 17.25083⟧")]
    [InlineData("GPS: ⟦49°12'34.5\"N, 16°36'12.1\"E⟧")]
    [InlineData("GPS: ⟦N 49°12.345', E 16°36.123'⟧")]
    [InlineData("souřadnice ⟦49.2 N, 16.6 E⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new GpsDetector(), marked);

    [Theory]
    [InlineData("49.12 a 16.13")]
    [InlineData("teplota 45° a 50 °")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new GpsDetector(), marked);
}
