using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Roles;

public sealed class OwnFactsTests
{
    [Theory]
    [InlineData("Schůze 3. 4. 2024. ⟦Ema Malá⟧, nar. {1. 2. 2015}", true)]
    [InlineData("Schůze 3. 4. 2024. ⟦Ema Malá⟧, nar. {1. 2. 1985}", false)]
    [InlineData("Schůze 3. 4. 2012. ⟦Ema Malá⟧, nar. {1. 2. 1995}", true)]
    [InlineData("Účet 123/2010, zákon č. 89/2012 Sb. ⟦Ema Malá⟧, nar. {1. 2. 1995}", false)]
    [InlineData("Vítání občánků: ⟦Ema Malá⟧, nar. {1. 2. 2023}", true)]
    public void A_birth_makes_a_child_at_the_time_of_the_document(string marked, bool expected)
    {
        var start = marked.IndexOf('{', StringComparison.Ordinal);
        var end = marked.IndexOf('}', StringComparison.Ordinal);
        var text = MarkedText.Parse(marked.Remove(end, 1).Remove(start, 1));
        var birth = new Candidate(
            FindingType.BirthDate, new TextSpan(start - 2, end - 3), EvidenceStrength.Labelled, [new Evidence("test", 1)]);
        var tokens = DocumentStructure.Of(text.Text).Tokens;

        new OwnFacts(tokens, [birth]).IsChild(MentionContext.Of(tokens, text.Spans, 0)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Prodávající:\n⟦Jan Novák⟧\nIČO: 12345679\n", true)]
    [InlineData("Prodávající:\n⟦Jan Novák⟧, Lhota 3, IČO:      12345679\n", true)]
    [InlineData("Prodávající:            ⟦Jan Novák⟧\nIČO: 12345679\n", true)]
    [InlineData("⟦Jan Novák⟧            Město Lhota\nLhota 3              IČO: 12345679\n", false)]
    [InlineData("⟦Jan Novák⟧            IČO: 12345679\n", false)]
    [InlineData("Město Lhota            ⟦Jan Novák⟧\nIČO: 12345679        Lhota 3\n", false)]
    [InlineData("⟦Jan Novák⟧ | Město Lhota, IČO: 12345679\n", false)]
    public void A_company_number_of_the_next_column_is_not_of_the_person(string marked, bool expected)
    {
        var text = MarkedText.Parse(marked);
        var tokens = DocumentStructure.Of(text.Text).Tokens;

        new OwnFacts(tokens, []).HasCompanyNumberOfOwn(MentionContext.Of(tokens, text.Spans, 0)).ShouldBe(expected);
    }
}
