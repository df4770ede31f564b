using Clona.Detectors.Identifiers.Decoys;

namespace Clona.Detectors.Tests.Identifiers.Decoys;

public sealed class ReferenceNumberDetectorTests
{
    [Theory]
    [InlineData("č. j. ⟦MUBR 12345/2020⟧")]
    [InlineData("Sp. zn.: ⟦22 Cdo 1234/2020⟧")]
    [InlineData("č.j.: ⟦KUOK/12345/2019/Nov⟧ ze dne")]
    [InlineData("VS: ⟦1234567890⟧")]
    [InlineData("smlouva č. ⟦2020/123456⟧")]
    [InlineData("§ ⟦3639⟧, pol. ⟦5169⟧")]
    [InlineData("objednávka č. ⟦OBJ-123/2020⟧")]
    [InlineData("ISBN ⟦978-80-7400-123-4⟧")]
    [InlineData("č. j. neuvedeno, tel. 601 234 567")]
    [InlineData("výrobní číslo ⟦602123456⟧")]
    [InlineData("inventární čísla ⟦602000123⟧, ⟦602000124⟧ a ⟦602000125⟧")]
    [InlineData("variabilní symbol ⟦801212⟧, číslo účtu 19-2000145399/0800")]
    [InlineData("Č. smlouvy | Firma\n⟦2020/123456⟧ | Alfa\n⟦2020/123457⟧ | Beta")]
    [InlineData("VS / rodné číslo | Jméno\n8012121238 | Jan")]
    [InlineData("regál ⟦2C4 1100⟧")]
    [InlineData("ORG ⟦750915001⟧")]
    [InlineData("faktura ⟦210100234⟧")]
    [InlineData("čárovým kódem ⟦8594001234567⟧")]
    [InlineData("pod č. j. ⟦4517/0100⟧")]
    public void Recognises_what_is_no_personal_datum(string marked) => Probe.ShouldOccupy(new ReferenceNumberDetector(), marked);
}
