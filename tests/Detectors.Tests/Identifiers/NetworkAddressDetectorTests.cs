using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class NetworkAddressDetectorTests
{
    [Theory]
    [InlineData("z adresy ⟦192.168.10.25⟧ byl")]
    [InlineData("MAC ⟦00:1A:2B:3C:4D:5E⟧")]
    [InlineData("⟦2001:db8:85a3:0:0:8a2e:370:7334⟧")]
    [InlineData("⟦fe80::1ff:fe23⟧.")]
    [InlineData("IP ⟦10.1.2.3⟧")]
    [InlineData("z IP adresy ⟦8.8.8.8⟧")]
    [InlineData("IP adresa: ⟦10.0.0.1⟧")]
    [InlineData("MAC adresa ⟦001A.2B3C.4D5E⟧")]
    [InlineData("IPv6 ⟦2001:db8::1⟧ a čas 10:15:20")]
    [InlineData("MAC ⟦00-1A-2B-3C-4D-5E⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new NetworkAddressDetector(), marked);

    [Theory]
    [InlineData("bod 1.2.3.4 a kapitola 12.3.4.5")]
    [InlineData("v 10:15:20 a 12:30")]
    [InlineData("192.168.10.256")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new NetworkAddressDetector(), marked);
}
