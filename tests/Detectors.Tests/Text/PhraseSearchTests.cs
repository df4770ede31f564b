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

    [Fact]
    public void Phrases_that_begin_with_too_many_letters_are_refused() =>
        Should.Throw<ArgumentException>(() => new PhraseSearch([.. Enumerable.Range('0', 33).Select(first => (char)first + "..")]));
}
