using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.OldRedactions;

/// <summary>Finds marks for removal that nobody carried out.</summary>
/// <remarks>
/// Redact annotations (ISO 32000-2, 12.5.6.23), shown or not; and dark highlights without appearance: readers draw them over the text, but
/// they are not drawn in the output.
/// </remarks>
internal sealed class UnappliedMarks(IObjectSource source)
{
    private const int MostAnnotations = 100_000;
    private const int MostQuads = 10_000;
    private const int NumbersOfQuad = 8;
    private const double LeastSide = 0.5;

    /// <summary>The areas that the annotations of <paramref name="page"/> mark, in page space.</summary>
    public IReadOnlyList<PdfRectangle> Of(PdfDictionary page)
    {
        if (source.Resolve(page["Annots"]) is not PdfArray annotations)
        {
            return [];
        }

        return
        [
            .. annotations.Take(MostAnnotations).Select(entry => source.Resolve(entry)).OfType<PdfDictionary>().Where(IsMark)
                .SelectMany(AreasOf).Where(area => area.Width >= LeastSide && area.Height >= LeastSide),
        ];
    }

    private bool IsMark(PdfDictionary annotation) => (source.Resolve(annotation["Subtype"]) as PdfName)?.Value switch
    {
        "Redact" => true,
        "Highlight" => source.Resolve(annotation["AP"]) is not PdfDictionary && IsDark(annotation),
        _ => false,
    };

    private bool IsDark(PdfDictionary annotation) =>
        source.Resolve(annotation["C"]) is PdfArray parts && PaintColor.Of([.. parts.Select(part => source.Resolve(part))]) is { IsDark: true };

    private IEnumerable<PdfRectangle> AreasOf(PdfDictionary annotation)
    {
        var numbers = source.Resolve(annotation["QuadPoints"]) is PdfArray { Count: <= MostQuads * NumbersOfQuad } quads
            ? quads.Select(item => source.Resolve(item)).OfType<PdfNumber>().Select(number => number.Value).ToArray()
            : [];
        if (numbers.Length < NumbersOfQuad)
        {
            return FormGeometry.RectangleOf(annotation["Rect"], source) is { } box ? [box] : [];
        }

        return numbers.Chunk(NumbersOfQuad).Where(quad => quad.Length == NumbersOfQuad).Select(quad => new PdfRectangle(
            Math.Min(Math.Min(quad[0], quad[2]), Math.Min(quad[4], quad[6])),
            Math.Min(Math.Min(quad[1], quad[3]), Math.Min(quad[5], quad[7])),
            Math.Max(Math.Max(quad[0], quad[2]), Math.Max(quad[4], quad[6])),
            Math.Max(Math.Max(quad[1], quad[3]), Math.Max(quad[5], quad[7]))));
    }
}
