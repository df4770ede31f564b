namespace Clona.Pdf.Geometry;

/// <summary>
/// A point in PDF units (1/72 inch); x grows to the right, y grows upwards, as ISO 32000-2, 8.3.2 has it.
/// </summary>
/// <param name="X">Horizontal coordinate.</param>
/// <param name="Y">Vertical coordinate.</param>
public readonly record struct PdfPoint(double X, double Y);
