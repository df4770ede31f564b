using Clona.Pdf;
using Clona.Pdf.Geometry;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Reading;

/// <summary>Turns places in page space into boxes of the page as displayed.</summary>
internal static class DisplayedBox
{
    /// <summary>The upright box around <paramref name="quad"/>.</summary>
    public static PageBox Of(PdfReadPage page, PdfQuad quad)
    {
        PdfPoint[] corners =
        [
            page.ToDisplayed.Apply(quad.Origin), page.ToDisplayed.Apply(quad.EndOfBaseline),
            page.ToDisplayed.Apply(quad.EndOfTop), page.ToDisplayed.Apply(quad.StartOfTop),
        ];
        return PageBox.Rounded(
            page.Number,
            corners.Min(point => point.X),
            corners.Min(point => point.Y),
            corners.Max(point => point.X),
            corners.Max(point => point.Y));
    }
}
