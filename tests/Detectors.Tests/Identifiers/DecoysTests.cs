using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers.Decoys;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class DecoysTests
{
    [Theory]
    [InlineData("podle zákona č. ⟦89/2012⟧ Sb., občanský zákoník")]
    [InlineData("⟦561/2004⟧ Sb.")]
    [InlineData("zákon č. ⟦211/2000⟧ Z. z.")]
    [InlineData("vyhláška č. ⟦169/2011⟧")]
    [InlineData("bydliště 12/2004")]
    public void Law_numbers_are_recognised(string marked) => ShouldOccupy(new LawNumberDetector(), marked);

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
    public void References_are_recognised(string marked) => ShouldOccupy(new ReferenceNumberDetector(), marked);

    [Theory]
    [InlineData("částka ⟦123 456 789⟧ Kč")]
    [InlineData("⟦12 000 000⟧,- Kč")]
    [InlineData("601 234 567")]
    public void Amounts_are_recognised(string marked) => ShouldOccupy(new AmountDetector(), marked);

    [Theory]
    [InlineData("projekt ⟦CZ.02.2.67/0.0/0.0/16_016/0002526⟧ s názvem")]
    [InlineData("CZ12345679")]
    public void Project_numbers_are_recognised(string marked) => ShouldOccupy(new ProjectNumberDetector(), marked);

    private static void ShouldOccupy(IDetector detector, string marked)
    {
        var plain = Probe.Plain(marked);
        var sink = new List<Candidate>();
        detector.Detect(DetectionText.Of(plain), sink);

        sink.ShouldAllBe(candidate => candidate.IsDecoy);
        var result = plain;
        foreach (var span in sink.Select(candidate => candidate.Span).OrderByDescending(span => span.Start))
        {
            result = result.Insert(span.End, "⟧").Insert(span.Start, "⟦");
        }

        result.ShouldBe(marked);
    }
}
