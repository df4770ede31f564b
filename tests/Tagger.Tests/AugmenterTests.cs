using Clona.Detectors.Tagging;

namespace Clona.Tagger.Tests;

public sealed class AugmenterTests
{
    [Theory]
    [InlineData("Žižkova 12, Plzeň", "ŽIŽKOVA 12, PLZEŇ", "Zizkova 12, Plzen", "žižkova 12, plzeň")]
    [InlineData("Müller, IČO 123", "MÜLLER, IČO 123", "Muller, ICO 123", "müller, ičo 123")]
    [InlineData("", "", "", "")]
    public void A_text_keeps_its_length_in_another_style(string text, string capitals, string bare, string small)
    {
        Augmenter.InSmallLetters(text).ShouldBe(small);
        Augmenter.InCapitals(text).ShouldBe(capitals);
        Augmenter.WithoutDiacritics(text).ShouldBe(bare);
    }

    [Fact]
    public void An_invented_word_is_the_same_for_every_form_of_a_name()
    {
        var words = new InventedWords(7);

        words.For("Dvořák").ShouldBe(words.For("Dvořák"));
        words.For("DVOŘÁK").ShouldBe(words.For("DVOŘÁK"));
        words.For("Dvořák").ShouldNotBe(new InventedWords(8).For("Dvořák"));
    }

    [Fact]
    public void A_name_word_of_a_treebank_goes_on_as_one_name()
    {
        var folder = Directory.CreateTempSubdirectory("clona-tagger-");
        try
        {
            var path = Path.Join(folder.FullName, "small.conllu");
            File.WriteAllLines(path, Row("1", "Jan", "NameType=Giv", "_").Concat(Row("2", "Hus", "NameType=Sur", "SpaceAfter=No")).Concat(Row("3", ".", "_", "_")).Append(string.Empty));

            var parts = UniversalDependencies.Read(path).Single().Parts;

            parts[0].ShouldBe(new MarkedPart("Jan Hus", TagLabel.PersonStart));
            parts[1].ShouldBe(new MarkedPart(".", TagLabel.Outside));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Row(string number, string form, string features, string miscellany) =>
        [string.Join('\t', number, form, "_", "_", "_", features, "_", "_", "_", miscellany)];
}
