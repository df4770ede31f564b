using Clona.Pdf.Geometry;

namespace Clona.Pdf.Layout;

/// <summary>A word of <see cref="PageText.Text"/>: a run without white space.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Number of units, at least 1.</param>
/// <param name="Box">The upright box around its glyphs in page space.</param>
public readonly record struct TextWord(int Start, int Length, PdfRectangle Box);
