using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Web.Texts;

namespace Clona.Web.Review;

/// <summary>Gathers what the approval page shows: the verified output with its checks, and what people changed.</summary>
public sealed class ApprovalView(DocumentDesk documents, StaffNames names, WebTexts texts)
{

    /// <summary>The current output; null where there is none.</summary>
    public async Task<VerifiedOutput?> OutputAsync(DocumentSummary document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.OutputSha256 is not { } sha256
            || await documents.OutputAsync(document.Id, OutputKind.Report, cancellationToken) is not { } file
            || ReportReader.Read(file.Content.Span).Report is not { } report)
        {
            return null;
        }

        var text = OfficeFormats.WorkingType(MediaTypeNames.TypeOf(document.MediaType)) == MediaType.Pdf ? null : await documents.OutputAsync(document.Id, OutputKind.Text, cancellationToken);
        return new VerifiedOutput(sha256, report.Verification, text is null ? null : Encoding.UTF8.GetString(text.Content.Span));
    }

    /// <summary>Edits that differ from the proposal, in the order of the document, and how many only confirm it.</summary>
    public async Task<(IReadOnlyList<ShownChange> Changes, int Confirmed)> ChangesAsync(ReviewCase review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var found = review.Analysis.Detections.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        var shown = new List<ShownChange>();
        var confirmed = 0;
        foreach (var edit in review.Edits)
        {
            var finding = found.GetValueOrDefault(edit.Id);
            if (finding is not null && finding.Decision == edit.Decision && (edit.Type is null || edit.Type == finding.Type))
            {
                confirmed++;
                continue;
            }

            var change = review.History.LastOrDefault(change => change.FindingId == edit.Id && !change.IsUndone);
            shown.Add(ChangeOf(edit, finding, change, review, await names.OfAsync(change?.By)));
        }

        return ([.. shown.OrderBy(change => change.Page)], confirmed);
    }

    /// <summary>Name of an account; empty where there is none.</summary>
    public Task<string> NameOfAsync(AccountId? account) => names.OfAsync(account);

    private ShownChange ChangeOf(PlanEdit edit, ReportedDetection? finding, ReviewChange? change, ReviewCase review, string by)
    {
        var (start, end) = finding is null ? (edit.Start ?? 0, edit.End ?? 0) : (finding.Start, finding.End);
        var page = finding?.Page ?? EditPlaces.PageOf(edit, review.Analysis);
        return new ShownChange(
            end > start ? string.Join(' ', review.Text[start..Math.Min(end, review.Text.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : texts.Of("client.box-value", page),
            edit.Type ?? finding?.Type ?? FindingType.OtherId,
            page,
            finding?.Boxes ?? EditPlaces.BoxesOf(edit, review.Analysis),
            What(edit, finding),
            edit.Reason,
            change?.Note ?? string.Empty,
            by,
            change?.At ?? review.Document.ChangedAt);
    }

    private string What(PlanEdit edit, ReportedDetection? finding) => finding is null
        ? texts.Of("approval.added", Name(edit.Decision))
        : finding.Decision == edit.Decision
            ? texts.Of("approval.retyped", FindingTexts.NameOf(edit.Type ?? finding.Type))
            : texts.Of("approval.change", Name(finding.Decision), Name(edit.Decision));

    private static string Name(DecisionKind decision) => FindingTexts.NameOf(decision);
}
