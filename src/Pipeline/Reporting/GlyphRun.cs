using System.Text.Json.Serialization;

namespace Clona.Pipeline.Reporting;

/// <summary>Neighbouring glyphs that were removed for one reason.</summary>
/// <param name="First">Ordinal of the first, from 0, in the order in which the page is painted (decision record
/// 1).</param>
/// <param name="Count">How many.</param>
/// <param name="Finding">Id of the detection they belong to, if one.</param>
/// <param name="Reason">Reason id where no detection is behind it, such as <c>hidden</c>.</param>
public sealed record GlyphRun(
    int First,
    int Count,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Finding = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null);
