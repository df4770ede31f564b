using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Resolution;

public sealed class BirthDatesBesidePersonsTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Novákovi Jan a Eva\nnar. ⟦1947⟧, ⟦1950⟧\nodloženo")]
    [InlineData("Novákovi Jan a Eva, nar. ⟦1990⟧/⟦1992⟧, Šenov")]
    [InlineData("| 1710/1 | Nováková Eva, ⟦1949⟧ | prodej |\n| 1710/2 | Malý Jan, ⟦1977⟧ | prodej |")]
    public void Years_of_two_people_and_of_cells_are_found(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("Jan Novák, nar. ⟦1947⟧, 1950 Kč")]
    [InlineData("Jan Novák předložil zprávy za roky 2019, 2020.")]
    public void Other_years_are_left_alone(string marked) => ShouldFind(marked);

    private static void ShouldFind(string marked)
    {
        var result = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        foreach (var span in Engine.Detect(result).Findings.Where(finding => finding.Type == FindingType.BirthDate).Select(finding => finding.Span).Reverse())
        {
            result = result.Insert(span.End, "⟧").Insert(span.Start, "⟦");
        }

        result.ShouldBe(marked);
    }
}
