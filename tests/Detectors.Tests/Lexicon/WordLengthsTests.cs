using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Tests.Lexicon;

public sealed class WordLengthsTests
{
    private readonly WordLengths lengths = new(["au", "auto", "autobus", "dub", "dubina"]);

    [Theory]
    [InlineData("autobusu", 8, 7)]
    [InlineData("autobusu", 6, 4)]
    [InlineData("autobusu", 3, 2)]
    [InlineData("autobusu", 1, 0)]
    [InlineData("dubem", 5, 3)]
    [InlineData("strom", 5, 0)]
    [InlineData("a", 1, 0)]
    [InlineData("", 0, 0)]
    public void The_longest_length_a_word_may_begin_with_is_told(string word, int most, int length) => lengths.LongestBeginning(word, most).ShouldBe(length);

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    public void Words_for_whose_length_there_is_no_room_are_refused(int length) =>
        Should.Throw<ArgumentException>(() => new WordLengths([new string('a', length)]));
}
