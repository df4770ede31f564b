namespace Clona.Pdf.Layers;

/// <summary>A picture of a whole page.</summary>
/// <param name="Jpeg">Baseline JPEG in colour.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
public sealed record PagePicture(ReadOnlyMemory<byte> Jpeg, int Width, int Height);
