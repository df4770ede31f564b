namespace Clona.Detectors.Passages;

/// <summary>What speaks for a word in a passage, in steps of <see cref="PassageModel.Scale"/>.</summary>
/// <param name="Inside">That it belongs to one at all.</param>
/// <param name="First">That one begins with it, beside <paramref name="Inside"/>.</param>
/// <param name="Last">That one ends with it, beside <paramref name="Inside"/>.</param>
internal readonly record struct PassageScore(int Inside, int First, int Last);
