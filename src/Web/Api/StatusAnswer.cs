namespace Clona.Web.Api;

/// <summary>Where a document stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Wire name of its state.</param>
/// <param name="Profile">What it is.</param>
/// <param name="Sha256">Digest of the original.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="ChangedAt">When its state last changed.</param>
/// <param name="Progress">How far the child is; null while none works.</param>
/// <param name="Refusal">Why it was refused or failed; null where it was not.</param>
/// <param name="OpenQuestions">Findings that wait for a person.</param>
/// <param name="OutputSha256">Digest of the verified output; null while there is none.</param>
/// <param name="Findings">The findings without values; null before they are made.</param>
public sealed record StatusAnswer(
    string Id,
    string State,
    string Profile,
    string Sha256,
    DateTimeOffset ReceivedAt,
    DateTimeOffset ChangedAt,
    ProgressPart? Progress,
    RefusalPart? Refusal,
    int OpenQuestions,
    string? OutputSha256,
    IReadOnlyList<FindingPart>? Findings);
