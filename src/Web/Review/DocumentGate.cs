using Clona.Storage.Documents;
using Clona.Web.Documents;

namespace Clona.Web.Review;

/// <summary>Lets a request through to a document that its sender may see; others get the answer of a missing one.</summary>
public sealed class DocumentGate(VisibleDocuments documents)
{
    /// <summary>The document, or null where there is none or the sender may not see it; then an audit event is left.</summary>
    public Task<DocumentSummary?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        documents.FindAsync(id.ToString("N"), cancellationToken);
}
