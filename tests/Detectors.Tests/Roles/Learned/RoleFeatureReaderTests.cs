using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles.Learned;

public sealed class RoleFeatureReaderTests
{
    private const string Head = "Zápis z jednání komise ze dne 3. března 2026\n\n";

    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Karel Dubský; 2012; výhra", "Karel Dubský; 2015; výhra")]
    [InlineData("Karel Dubský (8 let) vyhrál.", "Karel Dubský (9 let) vyhrál.")]
    [InlineData("Karel Dubský, 25 000 Kč", "Karel Dubský, 31 000 Kč")]
    public void Values_that_mean_the_same_count_alike(string one, string other) => FeaturesOf(one).ShouldBe(FeaturesOf(other));

    [Theory]
    [InlineData("Karel Dubský; 2012; výhra", "Karel Dubský; 1975; výhra")]
    [InlineData("Karel Dubský (8 let) vyhrál.", "Karel Dubský (88 let) vyhrál.")]
    [InlineData("S dcerou Nikolkou přišla.", "S dcerou Nikolou Dubskou přišla.")]
    public void Children_count_otherwise_than_grown_ups(string one, string other) => FeaturesOf(one).ShouldNotBe(FeaturesOf(other));

    [Theory]
    [InlineData("Karel Dubský   A   N   Z", true)]
    [InlineData("Karel Dubský: pro, proti", true)]
    [InlineData("Karel Dubský, 25 000 Kč", false)]
    [InlineData("Karel Dubský má pro věc pochopení", false)]
    public void Votes_behind_a_name_are_seen(string text, bool isVote)
    {
        var none = FeaturesOf("Karel Dubský");
        var list = new RoleFeatureList();
        list.Begin(DocumentKind.Minutes, false);
        list.Add(RoleFeature.Vote, 0UL);

        FeaturesOf(text).Contains(list.Features[0]).ShouldBe(!isVote);
        none.ShouldContain(list.Features[0]);
    }

    [Fact]
    public void A_session_of_an_association_has_features_of_its_own()
    {
        const string sentence = "Předseda Karel Dubský zahájil schůzi.";

        FeaturesOf(sentence, "Spolek Lhota\n").Length.ShouldBeGreaterThan(FeaturesOf(sentence, "Obec Lhota\n").Length * 5 / 4);
    }

    [Theory]
    [InlineData("Za objednatele přebírá dílo Karel Dubský.", "Za zhotovitele přebírá dílo Karel Dubský.")]
    public void The_side_beside_a_name_counts_by_what_stands_behind_it(string office, string firm)
    {
        const string parties = "Smlouva o dílo\n\nObjednatel:\nObec Lhota\nIČO: 00123456\n\nZhotovitel:\nStavby s.r.o.\nIČO: 12345679\n\nI. Předmět smlouvy\nDílo.\n\n";
        var list = new RoleFeatureList();
        list.Begin(DocumentKind.Contract, false);
        list.Add(RoleFeature.Side, 1UL + (ulong)PartySectionKind.PublicBody, 0UL);

        ContractFeaturesOf(parties + office).ShouldContain(list.Features[0]);
        ContractFeaturesOf(parties + firm).ShouldNotContain(list.Features[0]);
    }

    [Theory]
    [InlineData("Pozemek tam v obci koupil Karel Dubský.", true)]
    [InlineData("Pozemek, o němž se tam mluví, má Karel Dubský.", false)]
    [InlineData("Pozemek, v obci známý, má Karel Dubský.", false)]
    public void A_word_counts_by_whether_a_comma_divides_it_from_the_name(string text, bool isInClause)
    {
        const ulong before = 1;

        FeaturesOf(text).Contains(FeatureOf(RoleFeature.BagClause, Stem("pozem"), before)).ShouldBe(isInClause);
        FeaturesOf(text).Contains(FeatureOf(RoleFeature.BeforeBag, Stem("pozem"))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Pozemek koupil Karel Dubský.", "ky")]
    [InlineData("Pozemek koupila obec s Karlem Dubským.", "ym")]
    public void A_word_counts_with_the_case_of_the_name(string text, string ending) =>
        FeaturesOf(text).ShouldContain(FeatureOf(RoleFeature.BagCase, Stem("pozem"), 1 + Stem(ending)));

    [Theory]
    [InlineData("Nájemce zdejší zahrady Karel Dubský dnes zaplatil.", 1, "zahra", "najem", true)]
    [InlineData("Nájemce zdejší zahrady Karel Dubský dnes zaplatil.", 0, "zahra", "zapla", true)]
    [InlineData("Nájemce zdejší zahrady Karel Dubský dnes zaplatil.", 2, "dnes", "zapla", true)]
    [InlineData("Nájemce zdejší zahrady Karel Dubský dnes zaplatil.", 1, "karel", "najem", false)]
    [InlineData("Nájemce Jan Nový a zahradník Karel Dubský zaplatili.", 1, "zahra", "najem", false)]
    public void Two_things_near_a_name_count_together_up_to_the_next_person(string text, ulong sides, string first, string second, bool counts)
    {
        var sheet = Engine.SheetOf(Head + text, DocumentKind.Minutes, out _);
        var features = new RoleFeatureReader(sheet).Read(sheet.Mentions.Count - 1).ToArray();

        features.Contains(FeatureOf(RoleFeature.NearPair, RoleFeatureList.Join(Stem(first), Stem(second)), sides)).ShouldBe(counts);
    }

    private static uint FeatureOf(RoleFeature feature, params ulong[] values)
    {
        var list = new RoleFeatureList();
        list.Begin(DocumentKind.Minutes, false);
        list.Add(feature, values.Length == 1 ? values[0] : RoleFeatureList.Join(values[0], values[1]));
        return list.Features[0];
    }

    private static ulong Stem(string stem) => Detectors.Lexicon.LexiconHash.Of(stem);

    private static uint[] ContractFeaturesOf(string text)
    {
        var sheet = Engine.SheetOf(text, DocumentKind.Contract, out _);
        sheet.Mentions.Count.ShouldBe(1);
        return [.. new RoleFeatureReader(sheet).Read(0)];
    }

    private static uint[] FeaturesOf(string text, string head = "")
    {
        var sheet = Engine.SheetOf(head + Head + text, DocumentKind.Minutes, out _);
        sheet.Mentions.Count.ShouldBe(1);
        return [.. new RoleFeatureReader(sheet).Read(0)];
    }
}
