using Clona.Pdf;
using Clona.Pdf.Geometry;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Reading;

/// <summary>Turns places in page space into boxes of the page as displayed.</summary>
internal static class DisplayedBox
{
    /// <summary>The upright box around <paramref name="quad"/>.</summary>
    public static PageBox Of(PdfReadPage page, PdfQuad quad) => Of(page.Number, page.ToDisplayed, quad);

    /// <summary>The upright box around <paramref name="quad"/> on a page that is displayed through <paramref name="display"/>.</summary>
    public static PageBox Of(int page, PdfMatrix display, PdfQuad quad)
    {
        PdfPoint[] corners =
        [
            display.Apply(quad.Origin), display.Apply(quad.EndOfBaseline),
            display.Apply(quad.EndOfTop), display.Apply(quad.StartOfTop),
        ];
        return PageBox.Rounded(
            page,
            corners.Min(point => point.X),
            corners.Min(point => point.Y),
            corners.Max(point => point.X),
            corners.Max(point => point.Y));
    }
}
