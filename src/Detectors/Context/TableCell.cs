namespace Clona.Detectors.Context;

/// <summary>A piece of text that labels elsewhere announce: a cell below the head of its column, an item of a list
/// below its heading.</summary>
/// <param name="Start">Offset of the first character that is no blank.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Head">Index of the first label of the head.</param>
/// <param name="HeadEnd">Index behind the last label of the head.</param>
internal readonly record struct TableCell(int Start, int End, int Head, int HeadEnd);
