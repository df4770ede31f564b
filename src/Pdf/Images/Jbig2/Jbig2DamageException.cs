namespace Clona.Pdf.Images.Jbig2;

/// <summary>JBIG2 data that ends early, makes no sense, or asks for more than it may.</summary>
/// <remarks>Thrown deep in the decoder and caught at its door (<see cref="Jbig2Picture"/>); it says nothing of the data.</remarks>
internal sealed class Jbig2DamageException() : Exception("The JBIG2 data is damaged, unknown or too large.");
