namespace Clona.Pipeline.Review;

/// <summary>One page as displayed.</summary>
/// <param name="Number">Page number from 1.</param>
/// <param name="Width">Width in points, rotation applied; 0 in formats without pages.</param>
/// <param name="Height">Height in points, rotation applied; 0 in formats without pages.</param>
/// <param name="Start">Offset of the page's first UTF-16 code unit in the document's text.</param>
/// <param name="Length">UTF-16 code units of the page's text.</param>
/// <param name="Words">Words in the order of the text.</param>
public sealed record AnalysedPage(
    int Number, double Width, double Height, int Start, int Length, IReadOnlyList<WordBox> Words);
