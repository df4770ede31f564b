using Clona.Pipeline.Engine;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;
using Clona.Storage.Vault;
using Clona.Storage.Work;
using Clona.Worker.Leases;
using Clona.Worker.Probes;

namespace Clona.Worker.Stages;

/// <summary>Removing → verifying: one child makes the redacted document from the original and the plan that people left.</summary>
/// <remarks>
/// 1. Original and edits are read; if we die here, the next worker reads them again. 2. The child answers; if we die here, the next
/// worker gets the same bytes. 3. A document of an office program is printed; if we die here, the next worker prints it again. 4. A
/// mapping goes into the vault; if we die here, the next worker writes the same one. 5. Output, text, print and draft are stored,
/// then row and event; the claim goes on for the verification.
/// </remarks>
internal sealed class RemovalStage(ChildWork child, PrintStage printing, WorkLedger ledger, PseudonymVault vault, WorkProbe probe)
{
    /// <summary>Does the stage.</summary>
    public async Task<StageEnd> RunAsync(LeaseHold hold)
    {
        var original = await ledger.OriginalAsync(hold.Claim, hold.Token);
        var (edits, digest) = await ledger.PlanAsync(hold.Claim, hold.Token);
        probe.Reach(WorkPoint.RemovalClaimed);
        var request = EngineRequests.Of(hold.Claim, EngineTask.Redact, await ledger.ProfileAsync(hold.Claim, hold.Token)) with { Edits = edits, FindingsDigest = digest };
        var order = await vault.OrderOfAsync(hold.Claim.Document, hold.Token);
        var isKept = order is not null && await vault.StateOfAsync(hold.Claim.Document, hold.Token) != PseudonymMapping.Destroyed;
        var basis = isKept ? await vault.BasisAsync(hold.Claim.Document, order!.Scope, hold.Token) : null;
        var (answers, asked) = await ledger.AnswersAsync(hold.Claim, hold.Token);
        var ordered = Ordered(request with { Answers = answers, PersonsDigest = asked }, order, isKept);
        var (answer, parts) = await child.AskAsync(
            hold, ordered, basis?.Known is { } known ? [original, known] : [original], _ => Task.FromResult(true));
        if (answer.Refusal is { } reason)
        {
            return FaultClass.Of(reason, answer.RefusedPage);
        }

        var (print, draft, end) = await printing.RunAsync(hold, ordered, parts, answer.Report!, original);
        if (end is not null)
        {
            return end;
        }

        probe.Reach(WorkPoint.RemovalAnswered);
        if (basis is not null && !await vault.KeepAsync(hold.Claim.Document, order!.Scope, basis.Place, parts[2], hold.Token))
        {
            // Another document of the case file took the place, or the mapping was destroyed meanwhile: the work begins again.
            return StageEnd.Faulted(WorkFault.Transient, RefusalReason.InternalError);
        }

        var isStored = await ledger.FinishRemovalAsync(hold.Claim, parts[0], parts[1], print, Draft(draft), hold.Token);
        probe.Reach(WorkPoint.RemovalStored);
        return StageEnd.Written(isStored, StageEnd.Continues);
    }

    private static EngineRequest Ordered(EngineRequest request, PseudonymOrder? order, bool isKept) => order is null ? request : request with
    {
        Mode = RedactionMode.Pseudonymize,
        PseudonymStyle = order.Style,
        ReturnsMapping = isKept,
    };

    private ReportDocument Draft(ReportDocument report) => child.Mode == SandboxMode.LimitsOnly
        ? report with { Warnings = [.. report.Warnings, WarningRow.Of(WarningCode.SandboxOff)] }
        : report;
}
