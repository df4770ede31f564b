using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Addresses.Learned;

public sealed class HomeFeatureReaderTests
{
    private const string Head = "Zápis z jednání komise ze dne 3. března 2026\n\n";

    [Fact]
    public void The_same_text_has_the_same_features() => FeaturesOf("Karel Dubský odešel do Doubice.").ShouldBe(FeaturesOf("Karel Dubský odešel do Doubice."));

    [Theory]
    [InlineData("Karel Dubský odešel do Doubice.", "Karel Dubský odešel z Doubice.")]
    [InlineData("Karel Dubský odešel do Doubice.", "Karel Dubský volal do Doubice.")]
    [InlineData("Karel Dubský odešel do Doubice.", "Karel Dubský odešel. Do Doubice.")]
    [InlineData("Karel Dubský odešel do Doubice.", "Tesař Karel Dubský odešel do Doubice.")]
    [InlineData("Karel Dubský odešel do Doubice.", "Karel Dubský odešel do Doubice za prací.")]
    [InlineData("Karel Dubský odešel do Doubice 9.", "Karel Dubský odešel do Doubice.")]
    public void What_stands_around_a_place_tells_it_from_others(string one, string other) => FeaturesOf(one).ShouldNotBe(FeaturesOf(other));

    [Fact]
    public void A_feature_counts_alone_with_the_way_of_finding_and_with_the_kind_of_document()
    {
        var (minutes, contract, seat) = (ListOf(HomeKind.Town, DocumentKind.Minutes), ListOf(HomeKind.Town, DocumentKind.Contract), ListOf(HomeKind.Seat, DocumentKind.Minutes));

        minutes.Length.ShouldBe(3);
        contract[..2].ShouldBe(minutes[..2]);
        contract[2].ShouldNotBe(minutes[2]);
        seat[0].ShouldBe(minutes[0]);
        seat[1..].Intersect(minutes).ShouldBeEmpty();
    }

    private static uint[] ListOf(HomeKind kind, DocumentKind paper)
    {
        var list = new HomeFeatureList();
        list.Begin(kind, isNumbered: false, paper);
        list.Add(HomeFeature.Before, 7);
        return [.. list.Features];
    }

    // Of the last place.
    private static uint[] FeaturesOf(string sentence)
    {
        var sheet = Homes.SheetOf(Head + sentence);
        return [.. new HomeFeatureReader(sheet).Read(sheet.Places.Count - 1)];
    }
}
