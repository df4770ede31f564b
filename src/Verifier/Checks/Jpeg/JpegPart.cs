namespace Clona.Verifier.Checks.Jpeg;

/// <summary>A component of a JPEG: its number, and how many of its blocks a unit has.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Across">Blocks beside each other.</param>
/// <param name="Down">Blocks below each other.</param>
internal sealed record JpegPart(int Id, int Across, int Down);
