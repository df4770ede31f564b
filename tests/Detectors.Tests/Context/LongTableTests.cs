using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Context;

/// <summary>A head at the top of a table speaks for its last row too.</summary>
public sealed class LongTableTests
{
    [Fact]
    public void A_column_head_reaches_the_last_of_three_hundred_rows()
    {
        var rows = Enumerable.Range(0, 300).Select(row => $"Osoba {row}\tabcd{2 + (row % 8)}ef\t{row}");
        var text = "Kdo\tDatová schránka\tPořadí\n" + string.Join('\n', rows);

        var engine = new DetectionEngine(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));
        var found = engine.Detect(text).Findings.Count(finding => finding.Type == FindingType.Databox);

        found.ShouldBe(300);
    }
}
