using System.Text;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>Carries out a plan in the document's own format.</summary>
internal static class Remover
{
    /// <summary>The redacted document.</summary>
    public static RemovalOutcome Remove(ReadDocument document, DocumentPlan plan) => document.Type switch
    {
        MediaType.Pdf => PdfRemover.Remove(document, plan),
        MediaType.Word or MediaType.OpenText or MediaType.Workbook => OfficeRemover.Remove(document, plan),
        _ => new RemovalOutcome
        {
            Content = Encoding.UTF8.GetBytes(TextCompanion.Make(document.Text.Text, plan, [])),
            Warnings = document.Attachments > 0 ? [WarningRow.Of(WarningCode.AttachmentsDropped, document.Attachments)] : [],
        },
    };
}
