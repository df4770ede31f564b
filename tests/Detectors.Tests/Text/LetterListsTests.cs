using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Text;

public sealed class LetterListsTests
{
    [Fact]
    public void Every_word_is_in_the_list_of_its_letter_in_order()
    {
        var lists = LetterLists.Of(["ab", "&", "ac", "z"], word => word[0]);

        lists['a'].ShouldBe(["ab", "ac"]);
        lists['&'].ShouldBe(["&"]);
        lists['z'].ShouldBe(["z"]);
        lists.Sum(list => list.Length).ShouldBe(4);
    }

    [Fact]
    public void A_word_that_would_never_be_found_is_refused() =>
        Should.Throw<ArgumentException>(() => LetterLists.Of(["ab", "šk"], word => word[0])).Message.ShouldContain("šk");
}
