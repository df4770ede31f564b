namespace Clona.Storage.Documents;

/// <summary>What became of a document at the door.</summary>
/// <param name="Id">The document.</param>
/// <param name="IsKnown">Whether the same bytes with the same profile were here already; then nothing was stored twice.</param>
public sealed record ReceiveOutcome(DocumentId Id, bool IsKnown);
