using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Web.Access;

namespace Clona.Web.Tests.Access;

public sealed class DocumentAccessTests
{
    private static readonly AccountId Me = new(Guid.NewGuid());
    private static readonly AccountId Other = new(Guid.NewGuid());

    [Theory]
    [InlineData(StaffRole.Clerk, DocumentState.InReview, "mine", false, true)]
    [InlineData(StaffRole.Clerk, DocumentState.InReview, "nobody", false, true)]
    [InlineData(StaffRole.Clerk, DocumentState.InReview, "other", false, false)]
    [InlineData(StaffRole.Clerk, DocumentState.Released, "other", false, false)]
    [InlineData(StaffRole.Clerk, DocumentState.InReview, "other", true, false)]
    [InlineData(StaffRole.Clerk, DocumentState.Erased, "mine", false, false)]
    [InlineData(StaffRole.Approver, DocumentState.InReview, "other", false, false)]
    [InlineData(StaffRole.Approver, DocumentState.AwaitingApproval, "other", false, true)]
    [InlineData(StaffRole.Approver, DocumentState.AwaitingRelease, "other", false, true)]
    [InlineData(StaffRole.Approver, DocumentState.Released, "other", false, true)]
    [InlineData(StaffRole.Approver, DocumentState.Withdrawn, "other", false, true)]
    [InlineData(StaffRole.Approver, DocumentState.Refused, "other", false, false)]
    [InlineData(StaffRole.Approver, DocumentState.Erased, "other", false, false)]
    [InlineData(StaffRole.Dpo, DocumentState.InReview, "other", false, false)]
    [InlineData(StaffRole.Dpo, DocumentState.InReview, "other", true, true)]
    [InlineData(StaffRole.Dpo, DocumentState.Erased, "other", true, false)]
    [InlineData(StaffRole.ProfileManager, DocumentState.Released, "nobody", true, false)]
    [InlineData(StaffRole.Administrator, DocumentState.Quarantined, "nobody", true, false)]
    [InlineData(StaffRole.Auditor, DocumentState.Released, "nobody", true, false)]
    public void A_document_is_visible_as_the_table_says(
        StaffRole role, DocumentState state, string owner, bool hasQuestion, bool isVisible)
    {
        var actor = new Actor(Me, "u-1", new HashSet<StaffRole> { role });
        AccountId? of = owner switch { "mine" => Me, "other" => Other, _ => null };

        DocumentAccess.MaySee(actor, state, of, hasQuestion).ShouldBe(isVisible);
    }

    [Fact]
    public void Nobody_sees_anything_without_a_role() =>
        Enum.GetValues<DocumentState>().ShouldAllBe(state =>
            !DocumentAccess.MaySee(new Actor(Me, "u-1", new HashSet<StaffRole>()), state, Me, true));
}
