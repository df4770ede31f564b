using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;

namespace Clona.Storage.Work;

/// <summary>The right to work on a document until the lease ends; every write of the work names its token.</summary>
/// <param name="Document">The document.</param>
/// <param name="Token">Drawn for this attempt.</param>
/// <param name="State">State at the claim.</param>
/// <param name="Attempt">Number of the attempt in this state, from 1.</param>
/// <param name="ProfileId">What the document is.</param>
/// <param name="MediaType">Type by content.</param>
/// <param name="FileName">File name it was handed in with; may hold a personal datum.</param>
/// <param name="Today">The day whose law counts; fixed at the first reading.</param>
/// <param name="IsBatch">Whether no person waits for the document.</param>
/// <param name="ReceivedAt">When the document came in; the rules in force then decide it.</param>
public sealed record WorkClaim(
    DocumentId Document,
    Guid Token,
    DocumentState State,
    int Attempt,
    string ProfileId,
    string MediaType,
    string FileName,
    DateOnly Today,
    bool IsBatch = false,
    DateTimeOffset ReceivedAt = default)
{
    /// <summary>The document's id alone; the file name may hold a personal datum.</summary>
    public override string ToString() => Document.ToString();
}
