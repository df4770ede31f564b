using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>An annotation's appearance stream and how it is painted on the page.</summary>
/// <param name="Form">The appearance stream.</param>
/// <param name="Transform">What is concatenated before the form is painted: A of ISO 32000-2, 12.5.5.</param>
/// <param name="Layer">The annotation's /OC, or null.</param>
/// <param name="MustShow">
/// Whether it stands for a field value, so that an appearance without text or image is not enough.
/// </param>
internal sealed record PlacedAppearance(PdfStream Form, PdfMatrix Transform, PdfObject? Layer, bool MustShow)
{
    /// <summary>The annotation; null where nobody asks for it.</summary>
    public PdfDictionary? Annotation { get; init; }

    /// <summary>Whether it is the look of a form field, whose background is no box over something.</summary>
    public bool IsField { get; init; }
}
