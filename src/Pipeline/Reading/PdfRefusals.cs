using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>Says in the pipeline's words why the PDF engine refused a document.</summary>
internal static class PdfRefusals
{
    /// <summary>The reason for a file that cannot be opened.</summary>
    public static RefusalReason ReasonOf(PdfRefusal refusal) => refusal switch
    {
        PdfRefusal.Empty => RefusalReason.EmptyFile,
        PdfRefusal.TooLarge => RefusalReason.TooLarge,
        PdfRefusal.NotAPdf => RefusalReason.NotAPdf,
        PdfRefusal.Damaged => RefusalReason.Damaged,
        PdfRefusal.NeedsPassword => RefusalReason.NeedsPassword,
        PdfRefusal.UnsupportedEncryption => RefusalReason.UnsupportedEncryption,
        PdfRefusal.NoPages => RefusalReason.NoPages,
        PdfRefusal.TooManyPages => RefusalReason.TooManyPages,
        PdfRefusal.OverLimit => RefusalReason.TooComplex,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>The reason for a document that cannot be rewritten.</summary>
    public static RefusalReason ReasonOf(RewriteRefusal refusal) => refusal switch
    {
        RewriteRefusal.FormWithoutAppearance => RefusalReason.FormWithoutAppearance,
        RewriteRefusal.Xfa => RefusalReason.XfaForm,
        RewriteRefusal.AnnotationWithoutAppearance => RefusalReason.AnnotationWithoutAppearance,
        RewriteRefusal.UndecodableContent => RefusalReason.UndecodableContent,
        RewriteRefusal.OverLimit => RefusalReason.TooComplex,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
