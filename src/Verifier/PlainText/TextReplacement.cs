namespace Clona.Verifier.PlainText;

/// <summary>A stretch of the original text that a label stands for in the output.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the original.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Label">What the output shows instead.</param>
public readonly record struct TextReplacement(int Start, int End, string Label);
