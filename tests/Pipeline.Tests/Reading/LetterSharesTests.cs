using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Tests.Reading;

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
        LetterShares.KindOf(Enumerable.Repeat<string?>(null, 100)).ShouldBe(TextKind.Strange);
    }

    [Fact]
    public void Words_of_another_script_are_told_from_others() => KindOf(string.Concat(Enumerable.Repeat("Договір про надання послуг ", 10))).ShouldBe(TextKind.OtherScript);

    [Theory]
    [InlineData(0x180)]
    [InlineData(0x1E00)]
    [InlineData(0x250)]
    public void Letters_of_no_language_around_are_strange(int first) =>
        IsStrange(string.Concat(Czech.Select(letter => char.IsAsciiLetter(letter) ? (char)(first + (letter % 64)) : letter))).ShouldBeTrue();

    [Fact]
    public void Signs_of_several_scripts_are_strange() =>
        IsStrange(string.Concat(Czech.Select(letter => char.IsAsciiLetter(letter) ? (char)(letter % 2 == 0 ? 0x3B1 + (letter % 16) : 0x430 + (letter % 16)) : letter))).ShouldBeTrue();

    [Fact]
    public void A_short_text_is_none() => IsStrange("\uE000\uE001\uE002").ShouldBeFalse();

    private static char Shifted(char letter, int by) => letter switch
    {
        >= 'a' and <= 'z' => (char)('a' + ((letter - 'a' + by) % 26)),
        >= 'A' and <= 'Z' => (char)('A' + ((letter - 'A' + by) % 26)),
        _ => letter,
    };

    private static bool IsStrange(string text) => KindOf(text) == TextKind.Strange;

    private static TextKind KindOf(string text) => LetterShares.KindOf(text.Select(letter => (string?)letter.ToString()));
}
