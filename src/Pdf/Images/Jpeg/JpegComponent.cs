namespace Clona.Pdf.Images.Jpeg;

/// <summary>One component of a JPEG picture (ITU-T T.81, B.2.2).</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Horizontal">Blocks beside each other in a unit, 1 to 4.</param>
/// <param name="Vertical">Blocks below each other in a unit, 1 to 4.</param>
/// <param name="Quantisation">Number of its quantisation table.</param>
internal sealed record JpegComponent(byte Id, int Horizontal, int Vertical, int Quantisation);
