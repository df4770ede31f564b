namespace Clona.Pipeline.Review;

/// <summary>A word, or the part of one that stands in one line.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="X0">Left edge in points, from the left of the page as displayed.</param>
/// <param name="Y0">Upper edge in points, from the top of the page as displayed.</param>
/// <param name="X1">Right edge.</param>
/// <param name="Y1">Lower edge.</param>
public sealed record WordBox(int Start, int End, double X0, double Y0, double X1, double Y1);
