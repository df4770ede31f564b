using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Tagging;

public sealed class AddressReachTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")), CommittedTagger.File);

    [Theory]
    [InlineData("Příspěvek obdrží paní Alena Malá, bytem ⟦Nádražní 20⟧, ve výši 11 860 Kč.")]
    [InlineData("Příspěvek obdrží paní Alena Malá, bytem ⟦Brno, Nádražní 20⟧, ve výši cca 11 860 Kč.")]
    [InlineData("Příspěvek obdrží paní Alena Malá, bytem ⟦Nádražní 20⟧, výši 11 860 Kč.")]
    public void A_sum_behind_an_address_is_no_part_of_it(string marked)
    {
        var text = marked.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal);

        var found = Engine.Detect(text).Findings.Single(item => item.Type == FindingType.Address).Span;

        text[found.Start..found.End].ShouldBe(marked[(marked.IndexOf('⟦', StringComparison.Ordinal) + 1)..marked.IndexOf('⟧', StringComparison.Ordinal)]);
    }
}
