using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Addresses.Learned;

public sealed class HomeJudgeTests
{
    private const string Text = "Zápis z jednání komise ze dne 3. března 2026\n\nKarel Dubský, bytem Lipová 12, Kolín, odešel do Doubice.";

    private static readonly HomeMargins Margins = new() { Town = 100, TownAsked = 50, Seat = 70, Nobodys = 60 };

    [Theory]
    [InlineData(nameof(HomeKind.Town), 100, nameof(HomeVerdict.Home))]
    [InlineData(nameof(HomeKind.Town), 99, nameof(HomeVerdict.Asked))]
    [InlineData(nameof(HomeKind.Town), 50, nameof(HomeVerdict.Asked))]
    [InlineData(nameof(HomeKind.Town), 49, nameof(HomeVerdict.AsRuled))]
    [InlineData(nameof(HomeKind.Town), -1000, nameof(HomeVerdict.AsRuled))]
    [InlineData(nameof(HomeKind.Seat), 70, nameof(HomeVerdict.Home))]
    [InlineData(nameof(HomeKind.Seat), 69, nameof(HomeVerdict.AsRuled))]
    [InlineData(nameof(HomeKind.Seat), -1000, nameof(HomeVerdict.AsRuled))]
    [InlineData(nameof(HomeKind.Found), 1000, nameof(HomeVerdict.AsRuled))]
    [InlineData(nameof(HomeKind.Found), -60, nameof(HomeVerdict.AsRuled))]
    [InlineData(nameof(HomeKind.Found), -61, nameof(HomeVerdict.Nobodys))]
    public void Only_what_lies_beyond_its_margin_outweighs_the_rules(string kind, int score, string verdict) =>
        HomeJudge.VerdictOf(Enum.Parse<HomeKind>(kind), score, Margins).ToString().ShouldBe(verdict);

    [Fact]
    public void Without_weights_the_rules_decide()
    {
        var sheet = Homes.SheetOf(Text);
        var found = sheet.Found.ToList();

        new HomeJudge(null).Apply(sheet, found);

        found.ShouldBe(sheet.Found);
    }

    [Fact]
    public void What_is_nobodys_home_is_taken_away_and_nothing_else()
    {
        var sheet = Homes.SheetOf(Text);
        var found = sheet.Found.ToList();

        new HomeJudge(Constant(-127)).Apply(sheet, found);

        found.ShouldBe(sheet.Found.Where(candidate => candidate.Type != FindingType.Address));
    }

    [Fact]
    public void Homes_that_the_rules_do_not_see_are_added_in_order()
    {
        var sheet = Homes.SheetOf(Text);
        var found = sheet.Found.ToList();

        new HomeJudge(Constant(127)).Apply(sheet, found);

        found.Where(candidate => candidate.Type == FindingType.Address).Select(candidate => Text[candidate.Span.Start..candidate.Span.End])
            .ShouldBe(["Lipová 12, Kolín", "Doubice"]);
        found.Select(candidate => candidate.Span.Start).ShouldBeInOrder();
    }

    [Fact]
    public void What_the_office_itself_describes_is_never_taken_away()
    {
        var text = DocumentStructure.Of(DetectionText.Of(Text), DocumentKind.Minutes);
        var start = Text.IndexOf("Lipová", StringComparison.Ordinal);
        var own = new Candidate(FindingType.Address, new TextSpan(start, start + 9), EvidenceStrength.Labelled, [new Evidence("own", 5)]) { IsOwn = true };

        HomePlaces.Read(text, CommittedLexicon.Instance, [], [], [own], []).Places.ShouldBeEmpty();
    }

    private static HomeModel Constant(sbyte weight)
    {
        var weights = new sbyte[1 << HomeModel.Bits];
        weights.AsSpan().Fill(weight);
        return HomeModel.Load(HomeModel.Write(weights));
    }
}
