namespace Clona.Storage.Model;

/// <summary>How many findings of one kind a document has; counts only, for reports over many documents.</summary>
internal sealed class FindingCountRow
{
    public Guid DocumentId { get; set; }

    // Wire name of the finding type.
    public required string Type { get; set; }

    // Findings that the profile removes.
    public int Redact { get; set; }

    // Findings that wait for a person.
    public int Review { get; set; }
}
