using Clona.Pdf.Geometry;

namespace Clona.Pdf.Marks;

/// <summary>A box that was painted over removed content.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Area">Where it stands, in page space.</param>
/// <param name="Label">The text in it; empty where a mark takes several boxes and another one holds its label.</param>
public sealed record PaintedMark(int Page, PdfQuad Area, string Label);
