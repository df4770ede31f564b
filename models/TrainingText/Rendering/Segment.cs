namespace Clona.TrainingText.Rendering;

/// <summary>A stretch of text, marked or not.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mark">What it is; null for ordinary text.</param>
internal sealed record Segment(string Text, Mark? Mark);
