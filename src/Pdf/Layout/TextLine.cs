using Clona.Pdf.Geometry;

namespace Clona.Pdf.Layout;

/// <summary>A line of <see cref="PageText.Text"/>.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Number of units without the line end; at least 1.</param>
/// <param name="Box">The upright box around its glyphs in page space.</param>
public readonly record struct TextLine(int Start, int Length, PdfRectangle Box);
