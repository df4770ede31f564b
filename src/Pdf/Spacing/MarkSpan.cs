using Clona.Pdf.Geometry;

namespace Clona.Pdf.Spacing;

/// <summary>The box of a mark on an affected line.</summary>
/// <param name="Glyphs">Ordinals of the removed glyphs that it stands for.</param>
/// <param name="Along">Unit vector of the line.</param>
/// <param name="Start">Where the box begins along the line.</param>
/// <param name="Length">Its length in points, which does not depend on what was removed.</param>
internal sealed record MarkSpan(IReadOnlyList<int> Glyphs, PdfPoint Along, double Start, double Length);
