namespace Clona.Signatures.Training;

/// <summary>A group of strokes from a kept sheet.</summary>
/// <param name="Features">Its measures.</param>
/// <param name="IsSignature">Whether most of it was drawn as a signature.</param>
internal sealed record Sample(int[] Features, bool IsSignature);
