using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Addresses.Learned;

public sealed class HomeJudgeTests
{
    private const string Head = "Zápis z jednání komise ze dne 3. března 2026\n\n";
    private const string Text = Head + "Karel Dubský, bytem Lipová 12, Kolín, odešel do Doubice.";

    private static readonly HomeMargins Margins = new() { Town = 100, TownAsked = 50, Seat = 70 };

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
    [InlineData(nameof(HomeKind.Found), -1000, nameof(HomeVerdict.AsRuled))]
    public void Only_what_lies_beyond_its_margin_outweighs_the_rules(string kind, int score, string verdict) =>
        HomeJudge.VerdictOf(Enum.Parse<HomeKind>(kind), score, Margins).ToString().ShouldBe(verdict);

    [Theory]
    [InlineData("Karel Dubský, bytem Lipová 12, Kolín, odešel do Doubice.")]
    [InlineData("Kancelář MUDr. Karla Dubského, bytem Lipová 12, Kolín, ordinace. Dále jen Lipová 12, Kolín, úřad.")]
    [InlineData("Tesař Karel Dubský z Doubice opraví krov.")]
    public void What_is_found_stays_as_it_is_whatever_the_weights_say(string sentence)
    {
        var sheet = Homes.SheetOf(Head + sentence);
        var found = sheet.Found.ToList();
        found.ShouldContain(candidate => candidate.Type == FindingType.Address);

        new HomeJudge(Constant(-127)).Apply(sheet, found);

        found.ShouldBe(sheet.Found);
    }

    [Fact]
    public void A_home_that_is_added_belongs_to_no_firm_beside_it()
    {
        var sheet = Homes.SheetOf(Text);
        var found = sheet.Found.ToList();

        new HomeJudge(Constant(127)).Apply(sheet, found);

        var added = found.Except(sheet.Found).ShouldHaveSingleItem();
        (added.Role, added.Evidence[^1].Source).ShouldBe((PersonRole.Other, "address.learned"));
    }

    [Fact]
    public void The_weights_lie_in_the_assembly() => HomeJudge.Default.ShouldNotBeNull();

    [Fact]
    public void What_begins_within_the_last_token_is_not_judged()
    {
        var structure = DocumentStructure.Of(DetectionText.Of(Text), DocumentKind.Minutes);
        var last = Text.LastIndexOf("ubice", StringComparison.Ordinal);
        Candidate[] cut = [new(FindingType.Address, new TextSpan(last, last + 3), EvidenceStrength.Labelled, [new Evidence("cut", 5)])];

        HomePlaces.Read(structure, CommittedLexicon.Instance, [], [], cut, cut).Places.ShouldBeEmpty();
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
    public void What_the_office_itself_describes_is_not_asked_about()
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
