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

    [Fact]
    public void A_side_with_a_company_number_of_its_own_trades()
    {
        var scores = new int[RoleClasses.Count];
        scores[(int)PersonRole.Party] = 2000;

        var assigned = RoleDecision.Of(Somebody() with { IsBusiness = true }, scores, DocumentKind.Contract);

        (assigned.Role, assigned.Place).ShouldBe((PersonRole.Trader, DocumentPlace.PartyBlock));
    }

    [Theory]
    [InlineData(200, PersonRole.Trader, null)]
    [InlineData(60, PersonRole.Trader, PersonRole.ThirdParty)]
    [InlineData(200, PersonRole.ThirdParty, PersonRole.ThirdParty)]
    public void A_trader_who_is_a_side_stays_where_rules_see_a_trader_and_the_weights_see_him_a_little_clearer(int ahead, PersonRole rule, PersonRole? cautious)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[RoleClasses.TradingParty] = ahead;
        scores[(int)PersonRole.ThirdParty] = 0;

        var mention = Somebody() with { Rule = new RoleAssignment(rule, false, DocumentPlace.Body) };
        var assigned = RoleDecision.Of(mention, scores, DocumentKind.Contract);

        (assigned.Role, assigned.Cautious).ShouldBe((PersonRole.Trader, cautious));
    }

    [Fact]
    public void A_child_that_is_a_side_of_a_contract_does_not_stay()
    {
        var scores = new int[RoleClasses.Count];
        scores[(int)PersonRole.Party] = 2000;

        RoleDecision.Of(Told(PersonRole.Child, DocumentPlace.Body), scores, DocumentKind.Contract).Deciding.ShouldNotBe(PersonRole.Party);
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
