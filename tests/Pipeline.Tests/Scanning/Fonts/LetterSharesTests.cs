using Clona.Pipeline.Scanning.Fonts;

namespace Clona.Pipeline.Tests.Scanning.Fonts;

/// <summary>Text that is no text in Latin letters is told by its letters alone.</summary>
public sealed class LetterSharesTests
{
    private const string Czech = """
        Zhotovitel se zavazuje provést pro objednatele řádně a včas dílo podle této smlouvy a objednatel se zavazuje dílo převzít
        a zaplatit za ně sjednanou cenu. Smluvní strany se dohodly, že právní vztahy touto smlouvou neupravené se řídí občanským zákoníkem.
        """;

    [Fact]
    public void Prose_is_no_stranger() => IsStrange(Czech).ShouldBeFalse();

    [Fact]
    public void Numbers_and_codes_are_none() =>
        IsStrange(string.Join('\n', Enumerable.Range(0, 80).Select(row => $"{row * 7919} CZ{row * 104729} KČ {row}/2024 m2 ks ABX-{row}"))).ShouldBeFalse();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(13)]
    public void Shifted_letters_are_strange(int by) => IsStrange(string.Concat(Czech.Select(letter => Shifted(letter, by)))).ShouldBeTrue();

    [Fact]
    public void Signs_without_a_meaning_are_strange()
    {
        IsStrange(string.Concat(Czech.Select(letter => char.IsLetter(letter) ? (char)(0xE000 + letter) : letter))).ShouldBeTrue();
        LetterShares.AreStrange(Enumerable.Repeat<string?>(null, 100)).ShouldBeTrue();
    }

    [Fact]
    public void Other_scripts_are_strange() => IsStrange(string.Concat(Enumerable.Repeat("Договір про надання послуг ", 10))).ShouldBeTrue();

    [Fact]
    public void A_short_text_is_none() => IsStrange("\uE000\uE001\uE002").ShouldBeFalse();

    private static char Shifted(char letter, int by) => letter switch
    {
        >= 'a' and <= 'z' => (char)('a' + ((letter - 'a' + by) % 26)),
        >= 'A' and <= 'Z' => (char)('A' + ((letter - 'A' + by) % 26)),
        _ => letter,
    };

    private static bool IsStrange(string text) => LetterShares.AreStrange(text.Select(letter => (string?)letter.ToString()));
}
