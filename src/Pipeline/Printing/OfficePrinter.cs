using Clona.Pipeline.Intake;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Printing;

/// <summary>Has LibreOffice print a document as PDF, in a sandbox of its own without network.</summary>
/// <remarks>
/// What is printed has been redacted and verified before: the print shows the same marks, and the same decisions hold for both.
/// Safe for use by several threads.
/// </remarks>
/// <param name="mode">How children are kept apart; nothing is printed outside bubblewrap, where there is no private folder.</param>
/// <param name="time">Clock of the limits.</param>
public sealed class OfficePrinter(SandboxMode mode, TimeProvider time)
{
    private const string PdfOptions =
        """writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"},"ExportBookmarks":{"type":"boolean","value":"false"},"ExportFormFields":{"type":"boolean","value":"false"}}""";

    private static readonly SandboxLimits Limits = new()
    {
        BaseTime = TimeSpan.FromSeconds(120),
        CpuSeconds = 120,
        MemoryBytes = 2L << 30,
        AnswerBytes = InputLimits.MostBytes,
        FileBytes = 256L << 20,
    };

    /// <summary>The PDF of <paramref name="document"/>, or why there is none.</summary>
    public async Task<(byte[]? Pdf, RefusalReason? Refusal)> PrintAsync(
        MediaType type, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        if (mode != SandboxMode.Bubblewrap || SystemProgram.MissingFor(mode) is not null)
        {
            return (null, RefusalReason.SandboxMissing);
        }

        if (!File.Exists(SystemProgram.LibreOffice))
        {
            return (null, RefusalReason.ProgramMissing);
        }

        var child = new SandboxedChild(SandboxCommand.ForConverting(Limits, SourceOf(type), ("pdf", PdfOptions)), Limits, time);
        var (end, pdf) = await child.RunAsync(
            (process, _, stop) => FilterExchange.RunAsync(process, document, Limits.AnswerBytes, stop), cancellationToken);
        return pdf is not null && FileSniffer.Sniff(pdf) == MediaType.Pdf ? (pdf, null)
            : (null, end == ChildEnd.Answered ? RefusalReason.NotPrintable : ChildRefusal.Of(end, RefusalReason.NotPrintable));
    }

    private static (string Extension, string Filter) SourceOf(MediaType type) => type switch
    {
        MediaType.Word => ("docx", "MS Word 2007 XML"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
