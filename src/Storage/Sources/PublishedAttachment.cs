using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;

namespace Clona.Storage.Sources;

/// <summary>One attachment that is out in the register of contracts, and what of it should not be: counts, never a value or a name.</summary>
/// <param name="Place">Contract, version and attachment.</param>
/// <param name="Outcome">Whether it could be fetched.</param>
/// <param name="Document">The document it became; null where it did not.</param>
/// <param name="State">Where that document stands.</param>
/// <param name="Counts">Findings by the wire name of their kind: to be removed, and to be decided by a person; empty where nothing is.</param>
public sealed record PublishedAttachment(
    RegisterPlace Place,
    SourceOutcome Outcome,
    DocumentId? Document,
    DocumentState? State,
    IReadOnlyList<KindCount> Counts)
{
    /// <summary>Whether its text has been searched.</summary>
    public bool IsChecked => State is not (null or DocumentState.Received or DocumentState.Reading or DocumentState.Detecting
        or DocumentState.Refused or DocumentState.Quarantined or DocumentState.Erased)
        && !(State == DocumentState.Failed && Counts.Count == 0);
}
