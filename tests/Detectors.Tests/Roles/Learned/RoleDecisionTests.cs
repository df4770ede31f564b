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
        var scores = new int[RoleClasses.Count];
        scores[(int)PersonRole.Official] = ahead;
        scores[(int)PersonRole.ThirdParty] = 0;
        Array.Fill(scores, -2000, 0, 1);
        Array.Fill(scores, -2000, (int)PersonRole.Party, PersonRole.ThirdParty - PersonRole.Party);
        Array.Fill(scores, -2000, (int)PersonRole.Applicant, RoleClasses.Count - (int)PersonRole.Applicant);

        var assigned = RoleDecision.Of(Somebody(), scores, DocumentKind.Minutes);

        (assigned.Role, assigned.Cautious, assigned.IsInDoubt).ShouldBe((role, cautious, isInDoubt));
        assigned.Deciding.ShouldBe(cautious ?? role);
    }

    // Somebody of whom the rules know nothing.
    private static MentionFacts Somebody()
    {
        var text = DocumentStructure.Of(DetectionText.Of("Jan Novák přišel."), DocumentKind.Minutes).Tokens;
        var context = MentionContext.Of(text, [new TextSpan(0, 9)], 0);
        return new MentionFacts(context, default, new RoleAssignment(PersonRole.ThirdParty, false, DocumentPlace.Body), "P1");
    }
}
