using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>A mention in a row of a list, with the lines that head the list.</summary>
/// <param name="Line">The row.</param>
/// <param name="FirstHead">Index of the first line of the heading; the heading ends before <paramref name="EndHead"/>.</param>
/// <param name="EndHead">Index behind the last line of the heading; equal to <paramref name="FirstHead"/> where there is none.</param>
internal readonly record struct ListPlace(TextLine Line, int FirstHead, int EndHead);
