using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Addresses.Learned;

public sealed class LifeWordsTests
{
    [Theory]
    [InlineData("bydlí", "bydlel")]
    [InlineData("přestěhovala", "odstěhuje")]
    [InlineData("pobývá", "přihlášen")]
    [InlineData("odešel", "vrátila")]
    [InlineData("pochází", "rodačka")]
    [InlineData("domově", "faře")]
    [InlineData("ubytovna", "zdržuje")]
    [InlineData("narodil", "zemřela")]
    [InlineData("sídlem", "ordinace")]
    public void Words_that_say_the_same_of_somebody_and_a_place_count_alike(string one, string other)
    {
        KindOf(one).ShouldBe(KindOf(other));
        KindOf(one).ShouldNotBe(0UL);
    }

    [Theory]
    [InlineData("stavba")]
    [InlineData("do")]
    [InlineData("12")]
    public void Other_words_say_nothing(string word) => KindOf(word).ShouldBe(0UL);

    private static ulong KindOf(string word) => LifeWords.KindOf(TokenizedText.Of(DetectionText.Of(word)), 0);
}
