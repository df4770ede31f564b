using System.Text.Json.Serialization;

namespace Clona.Pipeline.Reporting;

/// <summary>What was removed from one page.</summary>
/// <param name="Page">Page, from 1.</param>
/// <param name="Glyphs">Removed glyphs, ascending.</param>
/// <param name="Boxes">Areas that were blacked out.</param>
/// <param name="RemovedImages">Removed pictures, ascending.</param>
/// <param name="Labels">Marks put in place of values.</param>
/// <param name="Areas">Areas that a person drew, or an earlier editor had only marked: whatever stood in them is gone; missing where there are none.</param>
public sealed record PageRemoval(
    int Page,
    IReadOnlyList<GlyphRun> Glyphs,
    IReadOnlyList<PageBox> Boxes,
    IReadOnlyList<RemovedImage> RemovedImages,
    IReadOnlyList<MarkRow> Labels,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PageBox>? Areas = null)
{
    /// <summary>What an earlier editor had hidden on the page without removing it; missing where that is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<OldRedactionRow>? OldRedactions { get; init; }
}
