using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Structure;

public sealed class MisreadLettersTests
{
    [Theory]
    [InlineData("Mi1oš Cha1upník", "Miloš Chalupník")]
    [InlineData("R0zsíva1ová", "Rozsívalová")]
    [InlineData("dům č. 101a, schránka a1bcdef", "dům č. 101a, schránka a1bcdef")]
    [InlineData("LV1a B2B 4HF 1000", "LV1a B2B 4HF 1000")]
    [InlineData("", "")]
    public void Digits_inside_a_capitalised_word_are_letters(string text, string expected) => MisreadLetters.Repair(text).ShouldBe(expected);
}
