using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Tagging;

public sealed class LinearChainTaggerTests
{
    private const string Minutes = """
        Zápis ze schůze rady města konané dne 12. 3. 2024.
        Přítomni: Ing. Karel Dvořák, Mgr. Jana Malá, Bakhtiyar Tulegenov
        Rada projednala žádost pana Ondřeje Kupky, bytem Lipová 12, 544 01 Dvůr Králové nad Labem.

        """;

    [Theory]
    [InlineData("Pronájem bytu č. 3 paní Nurgul Sabitové, nar. 3. 4. 1981, se schvaluje.", "Nurgul Sabitové")]
    [InlineData("Smlouvu za nájemce podepsal pan Kwabena Osei-Mensah dne 4. 5. 2023.", "Kwabena Osei-Mensah")]
    [InlineData("Vystoupil pan Dragoljub Šiškić a dotázal se na chodník.", "Dragoljub Šiškić")]
    public void A_name_that_no_lexicon_knows_is_found(string text, string name) =>
        CommittedTagger.Read(text).ShouldContain(name);

    [Theory]
    [InlineData("Rada schvaluje žádost pana Karla Dvořáka o pronájem pozemku.")]
    [InlineData("Kupující: Jana Malá, nar. 1. 2. 1980, bytem Lipová 12, Písek")]
    public void Capitals_and_missing_diacritics_change_nothing(string text)
    {
        var found = CommittedTagger.Read(text);

        found.Count.ShouldBe(1);
        CommittedTagger.Read(text.ToUpperInvariant()).ShouldBe([found[0].ToUpperInvariant()]);
        CommittedTagger.Read(Bare(text)).ShouldBe([Bare(found[0])]);
    }

    [Theory]
    [InlineData("| 1. | Dvořák Karel | 12. 3. 1980 | Lipová 12 |\n| 2. | Malá Jana | 3. 4. 1975 | Dlouhá 3 |\n")]
    [InlineData("1\tDvořák Karel\t12. 3. 1980\n2\tMalá Jana\t3. 4. 1975\n")]
    public void Names_in_cells_are_found(string table) =>
        CommittedTagger.Read(table).ShouldBe(["Dvořák Karel", "Malá Jana"]);

    [Fact]
    public void A_text_without_names_has_none() =>
        CommittedTagger.Read("Rada města schvaluje rozpočet na rok 2024 a ukládá odboru výstavby předložit návrh smlouvy.").ShouldBeEmpty();

    [Fact]
    public void A_home_is_found() =>
        CommittedTagger.Read("Jan Novák, bytem Lipová 12, 544 01 Dvůr Králové nad Labem", TagLabel.AddressStart).Count.ShouldBe(1);

    [Fact]
    public void The_same_text_gives_the_same_whatever_was_tagged_before()
    {
        // In a text without capitals a small word is looked up as a name; a long text uses more of the memory than a short one.
        var longer = string.Concat(Enumerable.Repeat(Minutes, 20));
        var used = new TagMemory();
        Tag(longer.ToLowerInvariant(), used);

        Tag(Minutes, used).ShouldBe(Tag(Minutes, new TagMemory()));
        Tag(longer, used).ShouldBe(Tag(longer, new TagMemory()));
    }

    [Fact]
    public void Of_a_forgotten_text_nothing_is_kept()
    {
        var memory = new TagMemory();
        Tag(Minutes, memory);
        memory.PlaceFeatures.ShouldContain(feature => feature != 0);

        memory.Clear();

        memory.Count.ShouldBe(0);
        memory.PlaceFeatures.ShouldAllBe(feature => feature == 0);
        memory.Words.ToArray().ShouldAllBe(word => word.Key == 0);
    }

    [Theory]
    [InlineData(Minutes)]
    [InlineData("rada města schvaluje žádost pana karla dvořáka, bytem lipová 12, dvůr králové nad labem")]
    [InlineData("ROZ-\nHODNUTÍ o žádosti paní Ja-\nny Malé; ŽADATELKA: MALÁ JANA, tel. 777 123 456, č. j. MU-12/2024")]
    public void Scores_are_sums_over_each_token_its_neighbours_and_its_place(string text)
    {
        var tokens = TokenizedText.Of(DetectionText.Of(text));
        var memory = new TagMemory();
        CommittedTagger.Instance.Tag(tokens, memory);

        var plain = PlainScores.Of(tokens, TaggerModel.Load(CommittedTagger.File), CommittedLexicon.Instance);

        plain.Length.ShouldBeInRange(10, TagMemory.Window - 1);
        for (var index = 0; index < plain.Length; index++)
        {
            memory.Emissions.AsSpan(index * TagMemory.RowWidth, TagLabels.Count).ToArray().ShouldBe(plain[index], $"token {index}");
        }
    }

    [Fact]
    public void A_long_text_is_tagged_in_windows_that_cut_no_name()
    {
        var once = CommittedTagger.Read(Minutes).Count;

        CommittedTagger.Read(string.Concat(Enumerable.Repeat(Minutes, 50))).Count.ShouldBe(50 * once);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("Novák")]
    [InlineData("\uD800 \u0000 12")]
    public void Any_text_is_tagged(string text) => Should.NotThrow(() => CommittedTagger.Read(text));

    private static string Tag(string text, TagMemory memory)
    {
        CommittedTagger.Instance.Tag(TokenizedText.Of(DetectionText.Of(text)), memory);
        return string.Join(' ', memory.Labels.ToArray()) + string.Join(' ', memory.PersonMargins.ToArray());
    }

    private static string Bare(string text) => string.Concat(text.Select(letter =>
        char.IsUpper(letter) ? char.ToUpperInvariant(LetterFolding.Fold(letter)) : LetterFolding.Fold(letter)));
}
