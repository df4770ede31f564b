namespace Clona.Pdf.Inlays;

/// <summary>How the samples of a PNG lie in it (ISO/IEC 15948).</summary>
/// <param name="Header">The body of its first chunk.</param>
/// <param name="Bits">Bits of a sample.</param>
/// <param name="Colors">Samples of a pixel, transparency counted.</param>
/// <param name="HasAlpha">Whether the last sample of a pixel is its transparency.</param>
/// <param name="Others">The chunks to be kept between the first one and the samples, name and body.</param>
internal sealed record PngForm(
    ReadOnlyMemory<byte> Header, int Bits, int Colors, bool HasAlpha, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Body)> Others)
{
    /// <summary>Nothing of the picture.</summary>
    public override string ToString() => "…";
}
