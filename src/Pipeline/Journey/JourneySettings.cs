using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Journey;

/// <summary>What all documents of one call share.</summary>
/// <param name="ProfileId">The profile that decides.</param>
/// <param name="Today">The day whose law counts.</param>
/// <param name="Actor">Pseudonym of the acting account in the audit log.</param>
public sealed record JourneySettings(string ProfileId, DateOnly Today, string Actor)
{
    /// <summary>The profile itself; null for the program's own of that id.</summary>
    public ReadOnlyMemory<byte>? ProfileFile { get; init; }

    /// <summary>What stands in place of what is removed.</summary>
    public RedactionMode Mode { get; init; }

    /// <summary>The kind of pseudonyms, where there are any; nobody keeps their mapping.</summary>
    public PseudonymStyle PseudonymStyle { get; init; }

    /// <summary>Whether marks name the legal ground beside the kind.</summary>
    public bool ShowsGround { get; init; }

    /// <summary>Whether a protocol of anonymisation goes with each output.</summary>
    public bool WithProtocol { get; init; }

    /// <summary>The office's own patterns and lists; null where it has none.</summary>
    public ReadOnlyMemory<byte>? OwnLists { get; init; }
}
