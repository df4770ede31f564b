namespace Clona.Office.Text;

/// <summary>A span of the text and what takes its place.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Label">What stands there instead.</param>
public sealed record Replacement(int Start, int End, string Label);
