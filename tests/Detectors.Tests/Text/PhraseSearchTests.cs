using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Text;

public sealed class PhraseSearchTests
{
    private static readonly string[] Phrases = ["v. r.", "podepsal", "podepsala", "čtení", "/s/"];
    private readonly PhraseSearch search = new(Phrases);

    [Theory]
    [InlineData("podepsal", 0)]
    [InlineData("Nepodepsal", 2)]
    [InlineData("v prvním ČTENÍ", 9)]
    [InlineData("Jan Malý V. R.", 9)]
    [InlineData("/s", -1)]
    [InlineData("/S/", 0)]
    [InlineData("popsal, poděkoval a šel", -1)]
    [InlineData("", -1)]
    public void The_first_phrase_is_found_in_any_case(string text, int place) => search.IndexIn(text).ShouldBe(place);

    [Theory]
    [InlineData("podepsala Malá", 9)]
    [InlineData("PODEPSAL Malý", 8)]
    [InlineData("pod lipou", 0)]
    [InlineData("v.", 0)]
    public void The_longest_phrase_at_a_place_counts(string text, int length) => search.LongestAt(text).ShouldBe(length);

    [Fact]
    public void A_search_finds_what_comparing_every_phrase_at_every_place_finds()
    {
        const string text = "ĀšſＶ „v. r.“ – podepsa\u2028lo; Podepsala: /s/ čtenÍ — V.R. (podEPSal)";
        for (var from = 0; from <= text.Length; from++)
        {
            var rest = text[from..];
            var plain = Enumerable.Range(0, rest.Length).Where(at => Phrases.Any(phrase => rest[at..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase)))
                .Select(at => (int?)at).FirstOrDefault() ?? -1;
            search.IndexIn(rest).ShouldBe(plain);
        }
    }
}
