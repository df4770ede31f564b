using Clona.Detectors.Identifiers.Decoys;

namespace Clona.Detectors.Tests.Identifiers.Decoys;

public sealed class ProjectNumberDetectorTests
{
    [Theory]
    [InlineData("projekt ⟦CZ.02.2.67/0.0/0.0/16_016/0002526⟧ s názvem")]
    [InlineData("CZ12345679")]
    [InlineData("reg. č. ⟦CZ.06.2.67/0.0/0.0/16_057/0001234⟧")]
    [InlineData("⟦CZ.1.07/1.1.00/14.0143⟧ a ⟦CZ.1.07/2.2.00/28.0099⟧")]
    [InlineData("CZ.NIC")]
    public void Recognises_what_is_no_personal_datum(string marked) => Probe.ShouldOccupy(new ProjectNumberDetector(), marked);
}
