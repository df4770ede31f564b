using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Removal;

namespace Clona.Pipeline.Tests.Removal;

public sealed class TextCompanionTests
{
    private static readonly Profile Minutes = ProfileCatalog.Find("minutes")!;

    [Theory]
    [InlineData("bytem ⟦Dlouhá 12, Kolín⟧⟨.⟩ Konec", "bytem [adresa] Konec")]
    [InlineData("bytem ⟨(⟩⟦Dlouhá 12, Kolín⟧⟨).⟩ Konec", "bytem [adresa] Konec")]
    [InlineData("bytem ⟦Dlouhá 12⟧, Kolín ⟨Sever⟩ Konec", "bytem [adresa], Kolín [adresa] Konec")]
    [InlineData("bytem ⟦Dlouhá 12⟧⟨Sever⟩ Konec", "bytem [adresa][adresa] Konec")]
    [InlineData("bytem ⟨* * *⟩ Konec", "bytem [adresa] Konec")]
    public void Signs_that_went_with_a_word_have_no_label_of_their_own(string marked, string expected)
    {
        var (text, found, drawn) = Parse(marked);
        var findings = found.Select((span, i) => new PlannedFinding(
            $"d{i}",
            new(FindingType.Address, span, EvidenceStrength.Labelled, [], PersonRole.ThirdParty, "F1", DocumentPlace.Body),
            new(DecisionKind.Redact, "minutes.address", "", "", Doubt.None),
            1,
            []));

        TextCompanion.Make(text, new DocumentPlan("00ff", Minutes, [.. findings], []), [.. drawn.Select(span => (span, FindingType.Address))]).ShouldBe(expected);
    }

    private static (string Text, List<TextSpan> Found, List<TextSpan> Drawn) Parse(string marked)
    {
        var (text, found, drawn, start) = (new System.Text.StringBuilder(), new List<TextSpan>(), new List<TextSpan>(), 0);
        foreach (var letter in marked)
        {
            switch (letter)
            {
                case '⟦' or '⟨':
                    start = text.Length;
                    break;
                case '⟧' or '⟩':
                    (letter == '⟧' ? found : drawn).Add(new TextSpan(start, text.Length));
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return (text.ToString(), found, drawn);
    }
}
