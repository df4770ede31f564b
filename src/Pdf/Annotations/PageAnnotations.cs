using Clona.Pdf.Content;

namespace Clona.Pdf.Annotations;

/// <summary>What the annotations of a page come to when they are made page content.</summary>
/// <param name="Appearances">What is painted after the page content, in the order of /Annots.</param>
/// <param name="Dropped">How many annotations show nothing and are left out.</param>
/// <param name="Problem">Why the page cannot be rewritten, or null.</param>
internal sealed record PageAnnotations(
    IReadOnlyList<PlacedAppearance> Appearances, int Dropped, AnnotationProblem? Problem);
