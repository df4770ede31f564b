using Clona.Pipeline.Scanning.Fonts;

namespace Clona.Pipeline.Tests.Scanning.Fonts;

/// <summary>A font lies where its words are read as others; slips of the reader are no lies.</summary>
public sealed class FontJudgementTests
{
    private static readonly string[] Words = ["Smlouva", "o", "dílo", "Zhotovitel", "Ludmila", "Šťastná", "bytem", "Dlouhá", "12", "předseda", "klíče"];

    [Fact]
    public void What_is_read_as_it_says_is_trusted() => Lies(word => word).ShouldBeFalse();

    [Theory]
    [InlineData('l', 'I')]
    [InlineData('o', '0')]
    [InlineData('š', 's')]
    [InlineData('í', 'i')]
    public void Letters_that_look_alike_are_slips(char letter, char read) => Lies(word => word.Replace(letter, read)).ShouldBeFalse();

    [Fact]
    public void A_word_in_ten_with_a_slip_is_trusted() => Lies(word => word == "Ludmila" ? "Ludmiia," : word == "bytem" ? "byterm" : word).ShouldBeFalse();

    [Fact]
    public void Shifted_letters_lie() => Lies(word => string.Concat(word.Select(letter => char.IsAsciiLetterLower(letter) ? (char)('a' + ((letter - 'a' + 1) % 26)) : letter))).ShouldBeTrue();

    [Fact]
    public void Nothing_read_is_a_lie() => Lies(_ => string.Empty).ShouldBeTrue();

    [Fact]
    public void Letters_read_where_blanks_are_said_are_a_lie() => FontJudgement.Lies([new ReadWord(string.Empty, "iudmiia")]).ShouldBeTrue();

    [Fact]
    public void One_word_that_is_another_is_a_lie() => Lies(word => word == "Ludmila" ? "Kopecký" : word).ShouldBeTrue();

    [Fact]
    public void A_letter_that_is_always_another_is_a_lie() => Lies(word => word.Replace('d', 'k')).ShouldBeTrue();

    [Fact]
    public void A_letter_that_is_another_once_is_a_slip() => Lies(word => word == "bytem" ? "bvtem" : word).ShouldBeFalse();

    [Fact]
    public void Single_signs_tell_nothing() => FontJudgement.Lies([new ReadWord("v", "o"), new ReadWord("n", string.Empty), new ReadWord("", "e")]).ShouldBeFalse();

    [Theory]
    [InlineData("Київ", null)]
    [InlineData("Příliš", "priiis")]
    [InlineData("ﬁrma", "firma")]
    [InlineData("Łódź 12", "iodziz")]
    public void Letters_are_compared_without_accents(string text, string? letters) => ShownLetters.Of(text).ShouldBe(letters);

    private static bool Lies(Func<string, string> read) =>
        FontJudgement.Lies([.. Words.Select(word => new ReadWord(ShownLetters.Of(word)!, ShownLetters.Of(read(word))!))]);
}
