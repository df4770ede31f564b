namespace Clona.Detectors.Structure;

/// <summary>A line that holds at least one token.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="BlankLinesBefore">Number of empty lines directly before it.</param>
internal readonly record struct TextLine(int First, int End, int BlankLinesBefore);
