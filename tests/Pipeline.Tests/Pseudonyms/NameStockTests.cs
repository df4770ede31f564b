using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>Invented names are nobody's in the document and no holder's of a public office.</summary>
public sealed class NameStockTests
{
    private const string Text = "Starosta Radek Havránek přivítal paní Jitku Malou.";

    [Fact]
    public void No_word_of_the_document_is_in_an_invented_name()
    {
        var names = Names(new NameStock([.. NameStock.KeysOf(Text)], 3), 150);

        names.ShouldNotBeEmpty();
        foreach (var word in new[] { "Radek", "Havránek", "Malý", "Jitka" })
        {
            names.Where(name => name.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_holder_of_a_public_office_lends_the_name()
    {
        for (var turn = 0; turn < 40; turn++)
        {
            Names(new NameStock([], turn), 150).Where(NameStock.IsOfficial).ShouldBeEmpty();
        }

        NameStock.IsOfficial("Martin Dvořák").ShouldBeTrue();
    }

    // Each person has another surname, as in a long list.
    private static List<string> Names(NameStock stock, int count)
    {
        var book = new SurrogateBook(stock, PseudonymStyle.Names, _ => false, []);
        var forms = Enumerable.Range(1, count).Select(number => new PersonProfile($"P{number}"));
        return [.. forms.Select(person => book.For(person).Name?.Full).OfType<string>()];
    }
}
