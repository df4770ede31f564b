namespace Clona.Web.Review;

/// <summary>A change that a person asks for.</summary>
/// <param name="Version">Version they looked at.</param>
/// <param name="Edits">Edits that belong together.</param>
public sealed record ChangeRequest(long Version, IReadOnlyList<EditRequest> Edits);
