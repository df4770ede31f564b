namespace Clona.Detectors.Passages;

/// <summary>A sentence, or a row of a table: tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct PassageUnit(int First, int End);
