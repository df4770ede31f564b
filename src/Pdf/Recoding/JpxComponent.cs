namespace Clona.Pdf.Recoding;

/// <summary>One component of a JPEG 2000 picture (ITU-T T.800, A.5.1).</summary>
/// <param name="Depth">Bits of a sample.</param>
/// <param name="IsSigned">Whether samples run from below zero.</param>
/// <param name="Across">For how many columns of the picture a sample stands.</param>
/// <param name="Down">For how many rows.</param>
internal readonly record struct JpxComponent(int Depth, bool IsSigned, int Across, int Down)
{
    /// <summary>Whether there is a sample for each pixel.</summary>
    public bool IsFull => this is { Across: 1, Down: 1 };
}
