using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Storage.Opinions;
using Clona.Web.Access;

namespace Clona.Web.Documents;

/// <summary>Finds documents for whoever asks: what they may not see does not exist for them, and the attempt is noted.</summary>
public sealed class VisibleDocuments(DocumentDesk desk, OpinionDesk opinions, AuditArchive audit, CurrentActor current)
{
    /// <summary>The document called <paramref name="id"/> (32 hexadecimal digits), or null.</summary>
    public async Task<DocumentSummary?> FindAsync(string? id, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(id, "N", out var guid)
            || await desk.FindAsync(new DocumentId(guid), cancellationToken) is not { } document)
        {
            return null;
        }

        if (await IsVisibleAsync(document, cancellationToken))
        {
            return document;
        }

        var subject = Sha256Digest.TryParse(document.Sha256, out var digest) ? digest : default;
        var refused = new AuditEventBuilder(AuditKinds.AccessRefused, current.Actor.Pseudonym, subject).Token("what", "document");
        await audit.AppendAsync([refused.Build()], cancellationToken);
        return null;
    }

    /// <summary>What the list of the actor shows.</summary>
    public static DocumentScope ScopeOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new DocumentScope(
            actor.Roles.Contains(StaffRole.Clerk) ? actor.Account : null,
            actor.Roles.Contains(StaffRole.Approver) ? DocumentAccess.ApproverStates : []);
    }

    private async Task<bool> IsVisibleAsync(DocumentSummary document, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        return DocumentAccess.MaySee(actor, document, hasQuestion: false)
            || (actor.Roles.Contains(StaffRole.Dpo)
                && DocumentAccess.MaySee(
                    actor, document, (await opinions.OfDocumentAsync(document.Id, cancellationToken)).Count > 0));
    }
}
