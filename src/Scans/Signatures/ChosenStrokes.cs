namespace Clona.Scans.Signatures;

/// <summary>A signature as it was put together.</summary>
/// <param name="Groups">The groups it is made of.</param>
/// <param name="Box">The box around them and the ink that touches them, in pixels of the level page.</param>
internal sealed record ChosenStrokes(IReadOnlyList<StrokeGroup> Groups, ScanBox Box);
