using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Roles.Learned;

public sealed class RoleDecisionTests
{
    [Theory]
    [InlineData(1000, PersonRole.Official, null, false)]
    [InlineData(8, PersonRole.Official, PersonRole.ThirdParty, false)]
    [InlineData(-8, PersonRole.ThirdParty, null, false)]
    [InlineData(-1000, PersonRole.ThirdParty, null, false)]
    public void Likeliest_role_is_told_and_the_careful_one_decides_when_the_likeliest_is_not_certain(
        int ahead, PersonRole role, PersonRole? cautious, bool isInDoubt)
    {
        var assigned = RoleDecision.Of(Somebody(), OfficialBy(ahead), DocumentKind.Minutes);

        (assigned.Role, assigned.Cautious, assigned.IsInDoubt).ShouldBe((role, cautious, isInDoubt));
        assigned.Deciding.ShouldBe(cautious ?? role);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, PersonRole.ThirdParty)]
    public void Nobody_with_birth_or_home_beside_the_name_stays_in_a_contract_for_an_office_that_weights_see(bool isIdentified, PersonRole? cautious)
    {
        var mention = Somebody() with { Own = new OwnRole(null, IsIdentified: isIdentified) };

        var assigned = RoleDecision.Of(mention, OfficialBy(1000), DocumentKind.Contract);

        (assigned.Role, assigned.Cautious).ShouldBe((PersonRole.Official, cautious));
    }

    [Theory]
    [InlineData(PersonRole.Contact, PersonRole.Contact)]
    [InlineData(PersonRole.Representative, PersonRole.Official)]
    public void Somebody_told_to_be_a_contact_is_called_one_though_the_weights_see_a_likelier_office(PersonRole told, PersonRole called)
    {
        var mention = Somebody() with { Own = new OwnRole(told, IsBeside: true), Rule = new RoleAssignment(told, false, DocumentPlace.Body) };
        var scores = OfficialBy(60);
        scores[(int)told] = -1;
        scores[(int)PersonRole.ThirdParty] = -2000;

        RoleDecision.Of(mention, scores, DocumentKind.Information).Role.ShouldBe(called);
    }

    [Theory]
    [InlineData(150, PersonRole.Trader, DocumentPlace.PartyBlock)]
    [InlineData(500, PersonRole.Party, DocumentPlace.Body)]
    public void A_side_with_a_company_number_of_its_own_trades_where_the_weights_do_not_clearly_see_none(int ahead, PersonRole role, DocumentPlace place)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[(int)PersonRole.Party] = 0;
        scores[RoleClasses.TradingParty] = -ahead;

        var assigned = RoleDecision.Of(Somebody() with { IsBusiness = true }, scores, DocumentKind.Contract);

        (assigned.Role, assigned.Place).ShouldBe((role, place));
    }

    [Theory]
    [InlineData(200, PersonRole.Trader, false, PersonRole.Trader)]
    [InlineData(60, PersonRole.Trader, false, PersonRole.ThirdParty)]
    [InlineData(200, PersonRole.Trader, true, PersonRole.ThirdParty)]
    [InlineData(200, PersonRole.ThirdParty, false, PersonRole.ThirdParty)]
    public void A_trader_who_is_a_side_stays_where_rules_see_a_trader_without_birth_and_home_and_the_weights_see_him_a_little_clearer(
        int ahead, PersonRole rule, bool isIdentified, PersonRole deciding)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[RoleClasses.TradingParty] = ahead;
        scores[(int)PersonRole.ThirdParty] = 0;

        var mention = Somebody() with { Own = new OwnRole(null, IsIdentified: isIdentified), Rule = new RoleAssignment(rule, false, DocumentPlace.Body) };
        var assigned = RoleDecision.Of(mention, scores, DocumentKind.Contract);

        assigned.Deciding.ShouldBe(deciding);
    }

    [Fact]
    public void A_side_that_only_the_company_number_makes_a_trader_needs_what_a_side_needs()
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[(int)PersonRole.Party] = 200;
        scores[RoleClasses.TradingParty] = 190;
        scores[(int)PersonRole.ThirdParty] = 0;

        var mention = Somebody() with { IsBusiness = true, Rule = new RoleAssignment(PersonRole.Trader, false, DocumentPlace.Body) };

        RoleDecision.Of(mention, scores, DocumentKind.Contract).Deciding.ShouldBe(PersonRole.ThirdParty);
    }

    [Theory]
    [InlineData(true, PersonRole.Party, false)]
    [InlineData(false, PersonRole.Party, true)]
    [InlineData(true, PersonRole.Official, true)]
    public void A_side_of_a_contract_called_a_child_beside_the_name_does_not_stay(bool isBeside, PersonRole seen, bool stays)
    {
        var scores = new int[RoleClasses.Count];
        scores[(int)seen] = 2000;
        var child = Told(PersonRole.Child, DocumentPlace.Body) with { Own = new OwnRole(PersonRole.Child, IsBeside: isBeside) };

        (RoleDecision.Of(child, scores, DocumentKind.Contract).Deciding == seen).ShouldBe(stays);
    }

    [Theory]
    [InlineData(true, PersonRole.Author)]
    [InlineData(false, PersonRole.ThirdParty)]
    public void An_author_counts_loudly_only_where_he_is_read_at_the_name_itself(bool isBeside, PersonRole role)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[(int)PersonRole.Author] = 0;
        scores[(int)PersonRole.ThirdParty] = 60;
        var author = Told(PersonRole.Author, DocumentPlace.Body) with { Own = new OwnRole(PersonRole.Author, IsBeside: isBeside) };

        RoleDecision.Of(author, scores, DocumentKind.Minutes).Deciding.ShouldBe(role);
    }

    [Theory]
    [InlineData(100, false, PersonRole.Child)]
    [InlineData(300, false, PersonRole.ThirdParty)]
    [InlineData(300, true, PersonRole.Child)]
    public void Somebody_called_a_child_is_one_unless_that_stands_far_off_and_the_weights_clearly_see_a_grown_up(int ahead, bool isBeside, PersonRole role)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[(int)PersonRole.ThirdParty] = ahead;
        scores[(int)PersonRole.Child] = 0;

        var child = Somebody() with { Own = new OwnRole(PersonRole.Child, IsBeside: isBeside), Rule = new RoleAssignment(PersonRole.Child, false, DocumentPlace.Body) };
        RoleDecision.Of(child, scores, DocumentKind.Minutes).Role.ShouldBe(role);
    }

    [Theory]
    [InlineData(100, PersonRole.Trader)]
    [InlineData(300, PersonRole.Party)]
    public void A_company_number_in_the_record_of_a_side_makes_a_trader_only_where_the_weights_are_near_to_it(int ahead, PersonRole role)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[(int)PersonRole.Party] = ahead;
        scores[RoleClasses.TradingParty] = 0;

        RoleDecision.Of(Told(PersonRole.Trader, DocumentPlace.PartyBlock), scores, DocumentKind.Contract).Role.ShouldBe(role);
    }

    // Scores of somebody who is an official rather than a third party, and hardly anything else.
    private static int[] OfficialBy(int ahead)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[(int)PersonRole.Official] = ahead;
        scores[(int)PersonRole.ThirdParty] = 0;
        return scores;
    }

    private static MentionFacts Told(PersonRole role, DocumentPlace place) =>
        Somebody() with { Own = new OwnRole(role), Rule = new RoleAssignment(role, false, place) };

    // Somebody of whom the rules know nothing.
    private static MentionFacts Somebody()
    {
        var text = DocumentStructure.Of(DetectionText.Of("Jan Novák přišel."), DocumentKind.Minutes).Tokens;
        var context = MentionContext.Of(text, [new TextSpan(0, 9)], 0);
        return new MentionFacts(context, default, new RoleAssignment(PersonRole.ThirdParty, false, DocumentPlace.Body), "P1");
    }
}
