using Clona.Storage.Documents;

namespace Clona.Storage.Sources;

/// <summary>What is known of one thing behind an address that is pulled.</summary>
/// <remarks>The address is not kept: a file name in it may be a person's. It is found again by its digest.</remarks>
public sealed record SourceItem
{
    /// <summary>Id of the source, as in the settings; at most 32 characters.</summary>
    public required string SourceId { get; init; }

    /// <summary>SHA-256 of what names the thing, 64 lower-case hexadecimal digits.</summary>
    public required string ItemKey { get; init; }

    /// <summary>What became of it last.</summary>
    public required SourceOutcome Outcome { get; init; }

    /// <summary>Entity tag of the last answer, for a conditional request; at most 256 characters.</summary>
    public string? EntityTag { get; init; }

    /// <summary>Time of change that the last answer named.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>Digest of the content, hexadecimal; as announced or as counted.</summary>
    public string? Digest { get; init; }

    /// <summary>The document it became.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>When it was last asked for.</summary>
    public DateTimeOffset CheckedAt { get; init; }

    /// <summary>Before this moment it is not asked for again.</summary>
    public DateTimeOffset NextAttemptAt { get; init; }

    /// <summary>Times in a row that the other side did not answer.</summary>
    public int Faults { get; init; }

    /// <summary>Its place in the register of contracts; null for other sources.</summary>
    public RegisterPlace? Place { get; init; }

    /// <summary>Whether it is no longer out: superseded or withdrawn.</summary>
    public bool IsWithdrawn { get; init; }
}
