using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Tests.Lexicon;

public sealed class WordMapTests
{
    [Fact]
    public void Every_word_of_the_table_is_found_and_no_other()
    {
        // Alike at both ends, so that many of them have one hash.
        var words = Enumerable.Range(0, 2000).Select(number => $"před{number:0000}ové").Concat(["", "a", "au", "aut", "auto", "autobus"])
            .Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index + 1, StringComparer.Ordinal);

        var map = new WordMap<int>(words);

        foreach (var (word, value) in words)
        {
            map.Of(word).ShouldBe(value);
            map.Of(word + "m").ShouldBe(0);
        }

        map.Of("před2000ové").ShouldBe(0);
        map.Of("Auto").ShouldBe(0);
        map.Of("uat").ShouldBe(0);
    }

    [Fact]
    public void A_table_without_words_holds_none() => new WordMap<int>(new Dictionary<string, int>()).Of("auto").ShouldBe(0);
}
