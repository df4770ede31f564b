using System.Text.Json.Serialization;

namespace Clona.Pipeline.Reporting;

/// <summary>Verdict of one check.</summary>
/// <param name="Check">Check id, such as <c>glyph-algebra</c>.</param>
/// <param name="Verdict">What it said.</param>
/// <param name="Count">How many things were checked, or found where it failed.</param>
/// <param name="Reason">Reason id if it did not pass, or what a meter found.</param>
/// <param name="Bits">For the leak meter: the bits that the worst gap tells about a name; null where none does.</param>
public sealed record VerificationRow(
    string Check,
    CheckVerdict Verdict,
    [property: JsonPropertyOrder(1)] long Count,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Bits = null);
