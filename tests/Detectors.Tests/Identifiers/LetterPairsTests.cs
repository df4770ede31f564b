using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class LetterPairsTests
{
    [Theory]
    [InlineData("zaslala")]
    [InlineData("obsahem")]
    [InlineData("obklady")]
    [InlineData("adresat")]
    public void Words_of_the_language_are_not_odd(string word) => LetterPairs.OddnessOf(word).ShouldBe(0);

    [Theory]
    [InlineData("tdnmpxu", 2)]
    [InlineData("epznsiz", 1)]
    [InlineData("mreecuu", 2)]
    [InlineData("qxcdekg", 2)]
    public void Letters_drawn_at_random_are_odd(string code, int least) => LetterPairs.OddnessOf(code).ShouldBeGreaterThanOrEqualTo(least);
}
