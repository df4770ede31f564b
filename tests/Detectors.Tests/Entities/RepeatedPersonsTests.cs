using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Entities;

public sealed class RepeatedPersonsTests
{
    [Theory]
    [InlineData("Přihlásil se Jan Vrbka. Body: Vrbka 88, ostatní nic.", "Jan Vrbka", "Vrbka")]
    [InlineData("Přihlásil se Jan Vrbka. Podání je Vrbkovo, ne naše.", "Jan Vrbka", "Vrbkovo")]
    [InlineData("Přihlásil se Jan Vrbka. Odměna patří J. Vrbkovi.", "Jan Vrbka", "J. Vrbkovi")]
    [InlineData("Přišla Eva Zlatá. Pro hlasovali všichni, proti Zlatá.", "Eva Zlatá", "Zlatá")]
    public void Finds_a_surname_of_somebody_named_in_full(string text, string named, string expected) => Found(text, named).ShouldBe([expected]);

    [Theory]
    [InlineData("Přišla Eva Zlatá. Zlatá medaile zůstává městu.", "Eva Zlatá")]
    [InlineData("Přišel Jan Vrbka. Firma Vrbka s.r.o. podala nabídku.", "Jan Vrbka")]
    [InlineData("Přišel Jan Vrbka. Sešli se v ulici Vrbkova.", "Jan Vrbka")]
    [InlineData("Přišel Vrbka. Přišel i Vrbka mladší.", "Vrbka")]
    [InlineData("Přišel Jan Vrbka. Nad obcí stojí vrbka.", "Jan Vrbka")]
    public void Leaves_words_firms_and_streets(string text, string named) => Found(text, named).ShouldBeEmpty();

    private static List<string> Found(string text, string named)
    {
        var start = text.IndexOf(named, StringComparison.Ordinal);
        var person = new Candidate(
            FindingType.Person, new TextSpan(start, start + named.Length), EvidenceStrength.Statistical, [new Evidence("test", 3)]);
        var found = new RepeatedPersons(new NameAnalyzer(CommittedLexicon.Instance)).Find(TokenizedText.Of(DetectionText.Of(text)), [person]);
        return found.ConvertAll(candidate => text[candidate.Span.Start..candidate.Span.End]);
    }
}
