using Clona.Pipeline.Workflow;

namespace Clona.Storage.Documents;

/// <summary>What became of a change that a person asked for.</summary>
/// <param name="Refusal">Why it was refused; null where it was made.</param>
/// <param name="State">State of the document now.</param>
/// <param name="Version">Version of the document now.</param>
public sealed record ChangeOutcome(ChangeRefusal? Refusal, DocumentState State, long Version)
{
    /// <summary>Whether the change was made.</summary>
    public bool IsMade => Refusal is null;
}
