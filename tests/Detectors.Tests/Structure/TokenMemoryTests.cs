using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Structure;

/// <summary>The memory of tokens is used again for the next text and keeps nothing of the one before.</summary>
public sealed class TokenMemoryTests
{
    private static readonly NameAnalyzer Analyzer = new(CommittedLexicon.Instance);

    [Fact]
    public void Nothing_of_a_text_stays_once_it_is_forgotten()
    {
        var text = DetectionText.Of("Smlouvu podepsala Bohumila Vrzalová.");
        TokenizedText.Of(text).Tokens.Length.ShouldBe(5);
        var letters = text.TokenMemory.Letters;

        text.Clear();

        letters.ToArray().ShouldAllBe(letter => letter == '\0');
        text.TokenMemory.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("krátký text", "Delší text, který má více slov než ten před ním a potřebuje více místa.")]
    [InlineData("Delší text, který má více slov než ten po něm.", "krátký text")]
    public void The_next_text_is_cut_as_if_nothing_had_been_read_before(string before, string next)
    {
        var used = new ScanState();
        TokenizedText.Of(used.Read(before));

        var again = TokenizedText.Of(used.Read(next));
        var anew = TokenizedText.Of(DetectionText.Of(next));

        again.Tokens.ToArray().Select(token => (token.Start, token.End, token.Kind)).ShouldBe(anew.Tokens.ToArray().Select(token => (token.Start, token.End, token.Kind)));
        again.Folded.ToString().ShouldBe(anew.Folded.ToString());
    }

    [Fact]
    public void A_word_is_known_wherever_it_stands_and_as_it_is_written()
    {
        var text = TokenizedText.Of(DetectionText.Of("Novák a NOVÁK a novák a Nový a Novák a Novak"));

        for (var index = 0; index < text.Tokens.Length; index++)
        {
            foreach (var ignoreDiacritics in (bool[])[false, true, false])
            {
                var expected = Analyzer.Analyze(text.TextOf(text.Tokens[index]), ignoreDiacritics);
                text.NameAt(index, ignoreDiacritics, Analyzer).ShouldBe(expected);
            }
        }
    }

    [Fact]
    public void More_words_than_the_memory_has_places_for_are_all_read_right()
    {
        var text = TokenizedText.Of(DetectionText.Of(string.Join(' ', Enumerable.Range(0, 3000).Select(Word)) + " Novák"));

        for (var index = 0; index < text.Tokens.Length; index++)
        {
            text.NameAt(index, Analyzer).ShouldBe(Analyzer.Analyze(text.TextOf(text.Tokens[index]), text.LacksDiacritics));
        }
    }

    private static string Word(int number) => string.Concat(number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture).Select(digit => "BaDeKoMiNuPáRéSíTyZů".Substring(2 * (digit - '0'), 2)));
}
