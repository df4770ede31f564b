using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Resolution;

public sealed class PartyFinderTests
{
    // ⟦ ⟧ stand around persons, § before the identifier.
    [Theory]
    [InlineData("ABC stavby s.r.o., IČO: §1", 2)]
    [InlineData("ABC stavby, spol. s r. o.\nse sídlem Praha\nIČO: §1", 2)]
    [InlineData("Obec Horní Lhota, IČO §1", 2)]
    [InlineData("Obec Lhota\nzastoupená starostou ⟦Janem Novákem⟧\nIČO: §1", 2)]
    [InlineData("ABC s.r.o., jednatel ⟦Jan Novák⟧, IČO §1", 2)]
    [InlineData("ABC a.s.\nzastoupená: ⟦Jan Novák⟧, předseda představenstva\nIČO §1", 2)]
    [InlineData("Základní škola Lhota, příspěvková organizace, IČO: §1", 2)]
    [InlineData("⟦Jan Novák⟧, IČO: §1", 1)]
    [InlineData("⟦Jan Novák⟧, Staré Město 9, IČO: §1", 1)]
    [InlineData("Obec Staré Město, Staré Město 9, IČO: §1", 2)]
    [InlineData("⟦Jan Novák⟧\nbytem Krátká 1\nIČO: §1", 1)]
    [InlineData("ABC s.r.o.\nIČO 1\n\na\n\n⟦Jan Novák⟧\nIČO: §1", 1)]
    [InlineData("⟦Jan Novák⟧, zapsaný v živnostenském rejstříku vedeném Městským úřadem Lhota, IČO: §1", 1)]
    [InlineData("⟦Jan Novák⟧\nbankovní spojení: Komerční banka, a.s.\nIČO: §1", 1)]
    [InlineData("IČO: §1, ⟦Jan Novák⟧", 1)]
    [InlineData("IČO: §1, ABC s.r.o.", 2)]
    [InlineData("IČO: §1", 0)]
    public void Party_is_the_nearest_named_before(string marked, int expected)
    {
        var persons = new List<Candidate>();
        var plain = new System.Text.StringBuilder();
        var start = 0;
        var at = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦': start = plain.Length; break;
                case '⟧': persons.Add(Person(start, plain.Length)); break;
                case '§': at = plain.Length; break;
                default: plain.Append(c); break;
            }
        }

        var text = DetectionText.Of(plain.ToString());

        new PartyFinder(text, persons, DocumentStructure.Of(text)).PartyOf(new TextSpan(at, at + 1)).ShouldBe((PartyKind)expected);
    }

    private static Candidate Person(int start, int end) =>
        new(FindingType.Person, new TextSpan(start, end), EvidenceStrength.Labelled, [new Evidence("test", 2)]);
}
