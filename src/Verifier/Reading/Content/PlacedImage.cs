using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Content;

/// <summary>An image that shows in an area; points are those of the page as displayed.</summary>
/// <param name="Image">The image; null for an inline image.</param>
/// <param name="Shown">The rectangle in which it shows.</param>
/// <param name="Origin">Where the lower left corner of its unit square is.</param>
/// <param name="Along">Where the lower right corner is.</param>
/// <param name="Up">Where the upper left corner is.</param>
internal sealed record PlacedImage(
    PdfStream? Image, ClaimedBox Shown, (double X, double Y) Origin, (double X, double Y) Along, (double X, double Y) Up);
