using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>Says in the pipeline's words why the PDF engine refused a document.</summary>
internal static class PdfRefusals
{
    // Readers look for the end mark in the last kilobyte (ISO 32000-1, annex H, note 18).
    private const int EndWindow = 1024;

    /// <summary>Why <paramref name="opening"/> gives nothing to work on, or null where it does.</summary>
    /// <remarks>
    /// A file that lacks its end has also lost what stood there, so it is refused even where a scan still finds some pages.
    /// </remarks>
    public static RefusalReason? ReasonOf(PdfOpenResult opening, ReadOnlySpan<byte> content)
    {
        var isCut = content[^Math.Min(content.Length, EndWindow)..].IndexOf("%%EOF"u8) < 0;
        return opening switch
        {
            { Refusal: PdfRefusal.Damaged or PdfRefusal.NoPages } when isCut => RefusalReason.Truncated,
            { Refusal: { } refusal } => ReasonOf(refusal),
            { File.WasRebuilt: true } when isCut => RefusalReason.Truncated,
            _ => null,
        };
    }

    private static RefusalReason ReasonOf(PdfRefusal refusal) => refusal switch
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
        RewriteRefusal.AreaNotRemovable => RefusalReason.AreaNotRemovable,
        RewriteRefusal.OverLimit => RefusalReason.TooComplex,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
