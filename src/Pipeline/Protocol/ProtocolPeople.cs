namespace Clona.Pipeline.Protocol;

/// <summary>Who decided, approved and let out a document, as colleagues call them.</summary>
/// <param name="DecidedBy">Who reviewed the findings; null where nobody did.</param>
/// <param name="ApprovedBy">The second person; null where nobody has approved.</param>
/// <param name="ApprovedAt">When; null where nobody has.</param>
/// <param name="State">Czech name of the document's state.</param>
/// <param name="IsFourEyesOff">Whether the office has switched the second person off by name.</param>
public sealed record ProtocolPeople(
    string? DecidedBy, string? ApprovedBy, DateTimeOffset? ApprovedAt, string State, bool IsFourEyesOff);
