namespace Clona.Office.Text;

/// <summary>What is taken out of one piece of the text.</summary>
/// <param name="Start">Offset in the piece.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Label">What stands there instead; empty where the label stands in an earlier piece.</param>
internal sealed record TextSpanCut(int Start, int End, string Label);
