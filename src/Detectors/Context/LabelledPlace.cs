namespace Clona.Detectors.Context;

/// <summary>A place at which a label announces a value.</summary>
/// <param name="Start">Offset at which the value begins, if there is one.</param>
/// <param name="End">Offset behind which it cannot go on.</param>
/// <param name="Label">The label.</param>
/// <param name="Index">Index of the label.</param>
/// <param name="IsCell">Whether the place is a cell or an item of a list, or stands before its label: nothing but the
/// value is to be expected in it.</param>
internal readonly record struct LabelledPlace(int Start, int End, LabelHit Label, int Index, bool IsCell);
