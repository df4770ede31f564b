using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Resolution;

public sealed class PublicParcelsTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Obec vlastní p. č. 12/2 a Jan Novák vlastní p. č. ⟦118/3⟧.")]
    [InlineData("Město je vlastníkem pozemku parc. č. 3310/25. Jan Novák je vlastníkem pozemku parc. č. ⟦147/9⟧.")]
    [InlineData("Pozemek p. č. 14/2 je v majetku obce; Eva Nová vlastní p. č. ⟦31⟧.")]
    [InlineData("Pozemky p. č. 900/1 a 900/9 patří městu.")]
    [InlineData("Obec vlastní p. č. 640/11. Jan Novák převádí p. č. ⟦119⟧ a nabývá p. č. 640/11.")]
    [InlineData("Prodávající prodává pozemek p. č. ⟦44/1⟧, LV 10001.")]
    public void Parcel_of_a_contract_stays_unless_its_clause_names_a_public_owner(string marked) => ShouldFind(DocumentKind.Contract, marked);

    [Theory]
    [InlineData("Záměr prodeje pozemku p. č. 55/1 ve vlastnictví obce.")]
    [InlineData("Pozemky obce p. č. 55/2 a 55/3 zůstávají.")]
    [InlineData("Jan Novák žádá o pozemek p. č. ⟦55/1⟧ ve vlastnictví obce.")]
    public void Public_parcel_of_other_documents_is_left_alone_where_nobody_is_named(string marked) => ShouldFind(DocumentKind.Minutes, marked);

    private static void ShouldFind(DocumentKind kind, string marked)
    {
        var result = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        foreach (var span in Engine.Detect(result, kind).Findings.Where(finding => finding.Type == FindingType.Parcel).Select(finding => finding.Span).Reverse())
        {
            result = result.Insert(span.End, "⟧").Insert(span.Start, "⟦");
        }

        result.ShouldBe(marked);
    }
}
