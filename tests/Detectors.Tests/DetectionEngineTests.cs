using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests;

public sealed class DetectionEngineTests
{
    private static readonly DetectionEngine Identifiers = new(DetectionEngine.IdentifierDetectors);

    [Theory]
    [InlineData("RČ/IČO: ⟦801212/1238⟧")]
    [InlineData("podle zákona č. 561/2010 Sb.")]
    [InlineData("č. j. MUBR 601234567/2020")]
    [InlineData("částka 601 234 567 Kč")]
    [InlineData("ABC s.r.o., IČO: 12345679, DIČ: CZ12345679")]
    [InlineData("ID DS: ⟦abc2x7y⟧, e-mail ⟦a.b@example.cz⟧, tel. ⟦601 234 567⟧")]
    [InlineData("IBAN: ⟦CZ65 0800 0000 1920 0014 5399⟧")]
    [InlineData("r. č. ⟦801212/\u00AD1238⟧ a ﬁrma")]
    public void Finds_identifiers_in_original_offsets(string marked)
    {
        var plain = Probe.Plain(marked);
        var result = plain;
        foreach (var finding in Identifiers.Detect(plain).Findings.Reverse())
        {
            result = result.Insert(finding.Span.End, "⟧").Insert(finding.Span.Start, "⟦");
        }

        result.ShouldBe(marked);
    }

    [Fact]
    public void Equal_values_are_one_entity()
    {
        var findings = Identifiers.Detect("tel. 601 234 567, tel. 601234567, tel. 602 234 567").Findings;

        findings.Select(finding => finding.Entity).ShouldBe(["F1", "F1", "F2"]);
    }

    [Fact]
    public void Detection_is_incomplete_when_a_detector_skips_text()
    {
        var engine = new DetectionEngine([new LazyDetector()]);

        var result = engine.Detect("první strana\fdruhá strana");

        result.IsComplete.ShouldBeFalse();
        result.Unread.ShouldHaveSingleItem().Name.ShouldBe("lazy");
    }

    [Fact]
    public void Any_text_is_read_to_its_end()
    {
        var random = new Random(20261121);
        const string odd = "0123456789/-.,:@() \n\tOlSBčřžRIDSPVtel.nar\u00AD\uFB01\u0301";
        for (var round = 0; round < 3000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(80)).Select(_ =>
                random.Next(20) == 0 ? (char)random.Next(0x10000) : odd[random.Next(odd.Length)])]);
            var result = Identifiers.Detect(text);

            result.IsComplete.ShouldBeTrue();
            result.Findings.Zip(result.Findings.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
        }
    }

    private sealed class LazyDetector : IDetector
    {
        public DetectorId Id { get; } = new("lazy", 1);

        public int Detect(DetectionText text, ICollection<Candidate> sink) => text.View.IndexOf('\n', StringComparison.Ordinal);
    }
}
