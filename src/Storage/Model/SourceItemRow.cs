using Clona.Storage.Sources;

namespace Clona.Storage.Model;

/// <summary>What is known of one thing behind an address that is pulled; the address itself may name a person and is not kept.</summary>
internal sealed class SourceItemRow
{
    public required string SourceId { get; set; }

    // SHA-256 of the address, or of contract, version and attachment.
    public required string ItemKey { get; set; }

    // Validators of the last answer, for conditional requests.
    public string? EntityTag { get; set; }

    public DateTimeOffset? ModifiedAt { get; set; }

    // Digest of the content as it was taken or announced.
    public string? Digest { get; set; }

    public SourceOutcome Outcome { get; set; }

    public Guid? DocumentId { get; set; }

    public DateTimeOffset CheckedAt { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public int Faults { get; set; }

    // Register only: contract, version and number of the attachment from 1.
    public long? Contract { get; set; }

    public long? ContractVersion { get; set; }

    public int? Attachment { get; set; }

    // Register only: superseded or withdrawn, so no longer out.
    public bool IsWithdrawn { get; set; }
}
