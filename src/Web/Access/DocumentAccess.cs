using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;

namespace Clona.Web.Access;

/// <summary>Who may see which document and its content: one pure function, tested cell by cell.</summary>
/// <remarks>
/// A clerk sees their own documents and those without an owner, an approver those that are made and verified, the
/// data-protection officer those with a question. Administrator, profile manager and auditor see no content. What may be
/// <em>done</em> with a visible document is the business of the workflow.
/// </remarks>
public static class DocumentAccess
{
    /// <summary>States in which an approver sees every document.</summary>
    public static IReadOnlyList<DocumentState> ApproverStates { get; } =
        [DocumentState.AwaitingApproval, DocumentState.AwaitingRelease, DocumentState.Released, DocumentState.Withdrawn];

    /// <summary>Whether <paramref name="actor"/> may see the document: name, state, pages, findings.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="document">The document.</param>
    /// <param name="hasQuestion">Whether somebody has asked the data-protection officer about it.</param>
    public static bool MaySee(Actor actor, DocumentSummary document, bool hasQuestion)
    {
        ArgumentNullException.ThrowIfNull(document);
        return MaySee(actor, document.State, document.Owner, hasQuestion);
    }

    /// <summary>The same, from the facts that decide.</summary>
    public static bool MaySee(Actor actor, DocumentState state, AccountId? owner, bool hasQuestion)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return state != DocumentState.Erased
            && ((actor.Roles.Contains(StaffRole.Clerk) && (owner is null || owner == actor.Account))
                || (actor.Roles.Contains(StaffRole.Approver) && ApproverStates.Contains(state))
                || (actor.Roles.Contains(StaffRole.Dpo) && hasQuestion));
    }

    /// <summary>Whether <paramref name="actor"/> may take the outputs away: a visible document that is released.</summary>
    public static bool MayDownload(Actor actor, DocumentSummary document, bool hasQuestion)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.State == DocumentState.Released && MaySee(actor, document, hasQuestion);
    }
}
