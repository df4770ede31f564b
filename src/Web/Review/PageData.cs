namespace Clona.Web.Review;

/// <summary>A page's size and place in the text.</summary>
/// <param name="Number">Number from 1.</param>
/// <param name="Width">Width in points as displayed.</param>
/// <param name="Height">Height in points as displayed.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Length">UTF-16 code units.</param>
public sealed record PageData(int Number, double Width, double Height, int Start, int Length);
