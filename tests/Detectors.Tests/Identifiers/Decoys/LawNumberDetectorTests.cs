using Clona.Detectors.Identifiers.Decoys;

namespace Clona.Detectors.Tests.Identifiers.Decoys;

public sealed class LawNumberDetectorTests
{
    [Theory]
    [InlineData("podle zákona č. ⟦89/2012⟧ Sb., občanský zákoník")]
    [InlineData("⟦561/2004⟧ Sb.")]
    [InlineData("zákon č. ⟦211/2000⟧ Z. z.")]
    [InlineData("vyhláška č. ⟦169/2011⟧")]
    [InlineData("bydliště 12/2004")]
    [InlineData("zákon č. ⟦262/2006⟧ Sb., zákoník práce")]
    [InlineData("ve znění zákona č. ⟦183/2017⟧ Sb.")]
    [InlineData("nařízení vlády č. ⟦361/2007⟧ Sb.")]
    [InlineData("ZÁKON Č. ⟦89/2012⟧ SB.")]
    [InlineData("zakon c. ⟦106/1999⟧ Sb.")]
    [InlineData("rodné číslo 801212/1238")]
    [InlineData("parc. č. 123/4")]
    public void Recognises_what_is_no_personal_datum(string marked) => Probe.ShouldOccupy(new LawNumberDetector(), marked);
}
