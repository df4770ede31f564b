using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Resolution;

public sealed class LoneBirthNumbersTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Odečet 785210/1184 byl zapsán.", 0)]
    [InlineData("Jana Nováková, 785210/1184, souhlasí.", 1)]
    public void Number_with_a_failed_check_counts_only_beside_somebody(string text, int expected) =>
        Engine.Detect(text).Findings.Count(finding => finding.Type == FindingType.BirthNumber).ShouldBe(expected);
}
