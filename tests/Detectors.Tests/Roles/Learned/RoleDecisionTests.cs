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

    // Scores of somebody who is an official rather than a third party, and hardly anything else.
    private static int[] OfficialBy(int ahead)
    {
        var scores = new int[RoleClasses.Count];
        Array.Fill(scores, -2000);
        scores[(int)PersonRole.Official] = ahead;
        scores[(int)PersonRole.ThirdParty] = 0;
        return scores;
    }

    // Somebody of whom the rules know nothing.
    private static MentionFacts Somebody()
    {
        var text = DocumentStructure.Of(DetectionText.Of("Jan Novák přišel."), DocumentKind.Minutes).Tokens;
        var context = MentionContext.Of(text, [new TextSpan(0, 9)], 0);
        return new MentionFacts(context, default, new RoleAssignment(PersonRole.ThirdParty, false, DocumentPlace.Body), "P1");
    }
}
