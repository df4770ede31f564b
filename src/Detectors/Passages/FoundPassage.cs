namespace Clona.Detectors.Passages;

/// <summary>A passage that the weights see in a sentence.</summary>
/// <param name="First">Index of its first token in the text.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Gain">How far it lies before the same words without a passage, in steps of <see cref="PassageModel.Scale"/>.</param>
internal readonly record struct FoundPassage(int First, int End, int Gain);
