using System.Text;
using Clona.Pdf.Annotations;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing;

/// <summary>The words by which an output tells that its original was signed; the signature itself never stays.</summary>
internal static class SignedNote
{
    /// <summary>The sentence, in the language of the published documents.</summary>
    public const string Text = "Původní dokument byl elektronicky podepsán. Tato kopie podpis nenese.";

    private static readonly PdfString Value = new((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]);

    /// <summary>The subject for the document information, or null where the source is neither signed nor has the note.</summary>
    public static PdfString? Of(PdfFile source) =>
        SignatureFields.AreFilled(source) || HasNote(source) ? Value : null;

    // What was redacted once is redacted again in the same way.
    private static bool HasNote(PdfFile source) =>
        source.Resolve((source.Resolve(source.Trailer["Info"]) as PdfDictionary)?["Subject"]) is PdfString subject
            && subject.Bytes.Span.SequenceEqual(Value.Bytes.Span);
}
