using Clona.Pipeline.Workflow;
using Clona.Storage.Model;

namespace Clona.Storage.Fsck;

/// <summary>I4: what is out was approved by a second person, for that very output. I5: it was verified without a failed check.</summary>
internal sealed class GateCheck(
    IReadOnlyList<DocumentRow> documents,
    IReadOnlyList<ApprovalRow> approvals,
    IReadOnlyList<CheckedOutputRow> outputs,
    TrailReading trail)
{
    internal InvariantResult RunApprovals()
    {
        var tally = new Tally("i4");
        foreach (var row in documents.Where(row => row.State is DocumentState.Released or DocumentState.AwaitingRelease))
        {
            tally.Count(approvals.Any(approval => IsFor(row, approval)), row.DocumentId.ToString());
        }

        return tally.Result;
    }

    internal InvariantResult RunVerifications()
    {
        var tally = new Tally("i5");
        foreach (var row in documents.Where(row =>
            row.State is DocumentState.Released or DocumentState.AwaitingRelease or DocumentState.AwaitingApproval))
        {
            tally.Count(outputs.Any(output => IsFor(row, output)), row.DocumentId.ToString());
        }

        return tally.Result;
    }

    private bool IsFor(DocumentRow row, ApprovalRow approval) =>
        approval.DocumentId == row.Id && approval.Round == row.OutputRound && approval.OutputSha256 == row.OutputSha256
        && approval.LastEditorId == row.LastEditorId
        && (approval.AccountId != row.LastEditorId || trail.WasFourEyesOff(approval.At));

    private static bool IsFor(DocumentRow row, CheckedOutputRow output) =>
        output.DocumentId == row.Id && output.Round == row.OutputRound && output.OutputSha256 == row.OutputSha256
        && output is { FailedChecks: 0, Checks: > 0 };
}
