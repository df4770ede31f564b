using Clona.Pipeline.Review;

namespace Clona.Storage.Consents;

/// <summary>A consent that the office has recorded; the paper itself lies in the office's file.</summary>
/// <param name="Number">Number that decisions name, such as <c>S-2026-1</c>.</param>
/// <param name="Kind">Who gave it.</param>
/// <param name="File">Reference of the office's file where it lies; no name.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null while it holds.</param>
public sealed record ConsentRecord(string Number, ConsentKind Kind, string File, DateTimeOffset RecordedAt, DateTimeOffset? WithdrawnAt)
{
    /// <summary>Whether decisions may rest on it.</summary>
    public bool Holds => WithdrawnAt is null;
}
