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
    private const string Options =
        """{"UseTaggedPDF":{"type":"boolean","value":"false"},"ExportBookmarks":{"type":"boolean","value":"false"},"ExportFormFields":{"type":"boolean","value":"false"}}""";

    private readonly OfficeProgram program = new(mode, time);

    /// <summary>The PDF of <paramref name="document"/>, or why there is none.</summary>
    public Task<(byte[]? Pdf, RefusalReason? Refusal)> PrintAsync(
        MediaType type, ReadOnlyMemory<byte> document, CancellationToken cancellationToken) =>
        program.RunAsync(document, SourceOf(type), ("pdf", ExporterOf(type) + Options), MediaType.Pdf, RefusalReason.NotPrintable, cancellationToken);

    private static (string Extension, string Filter) SourceOf(MediaType type) => type switch
    {
        MediaType.Word => ("docx", "MS Word 2007 XML"),
        MediaType.OpenText => ("odt", "writer8"),
        MediaType.Workbook => ("xlsx", "Calc MS Excel 2007 XML"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string ExporterOf(MediaType type) => type == MediaType.Workbook ? "calc_pdf_Export:" : "writer_pdf_Export:";
}
