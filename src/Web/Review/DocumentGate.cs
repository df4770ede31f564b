using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Opinions;
using Clona.Web.Access;

namespace Clona.Web.Review;

/// <summary>Lets a request through to a document that its sender may see; others get the answer of a missing one.</summary>
public sealed class DocumentGate(DocumentDesk documents, OpinionDesk opinions, CurrentActor current)
{
    /// <summary>The document, or null where there is none or the sender may not see it.</summary>
    public async Task<DocumentSummary?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var document = await documents.FindAsync(new DocumentId(id), cancellationToken);
        if (document is null || DocumentAccess.MaySee(actor, document, hasQuestion: false))
        {
            return document;
        }

        var hasQuestion = actor.Roles.Contains(StaffRole.Dpo)
            && (await opinions.OfDocumentAsync(document.Id, cancellationToken)).Count > 0;
        return DocumentAccess.MaySee(actor, document, hasQuestion) ? document : null;
    }
}
