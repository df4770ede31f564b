namespace Clona.Detectors.Text;

/// <summary>A stretch of a view that maps onto the original in one step.</summary>
/// <param name="View">Its first offset in the view; it reaches to the next segment.</param>
/// <param name="Start">The original offset of that character.</param>
/// <param name="End">0 where each character stands for one of the original; otherwise the segment is one character that
/// stands for the original up to here.</param>
internal readonly record struct MapSegment(int View, int Start, int End);
