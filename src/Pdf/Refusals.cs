using Clona.Pdf.Annotations;
using Clona.Pdf.Content;

namespace Clona.Pdf;

/// <summary>Which problem of a page makes which refusal.</summary>
internal static class Refusals
{
    /// <summary>The refusal for a page's problems, or null where it has none.</summary>
    public static RewriteRefusal? Of(ContentProblem? content, AnnotationProblem? annotations) =>
        (content, annotations) switch
        {
            (ContentProblem.Undecodable, _) => RewriteRefusal.UndecodableContent,
            (not null, _) => RewriteRefusal.OverLimit,
            (_, AnnotationProblem.Xfa) => RewriteRefusal.Xfa,
            (_, AnnotationProblem.FormWithoutAppearance) => RewriteRefusal.FormWithoutAppearance,
            (_, AnnotationProblem.AnnotationWithoutAppearance) => RewriteRefusal.AnnotationWithoutAppearance,
            _ => null,
        };
}
