using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Storage.Work;
using Clona.Worker.Leases;
using Clona.Worker.Probes;

namespace Clona.Worker.Stages;

/// <summary>Verifying → awaiting approval or failed: a second child, whose code shares nothing with the writer, checks the output.</summary>
/// <remarks>
/// 1. Output, draft and original are read as stored, so what is checked is what will leave. 2. The child answers; if we die here, the
/// next worker has it checked again. 3. The checks complete the report, which is stored with the state and the end of the claim.
/// </remarks>
internal sealed class VerificationStage(ChildWork child, WorkLedger ledger, WorkProbe probe)
{
    /// <summary>Does the stage.</summary>
    public async Task<StageEnd> RunAsync(LeaseHold hold)
    {
        var original = await ledger.OriginalAsync(hold.Claim, hold.Token);
        var (output, draft) = await ledger.OutputAsync(hold.Claim, hold.Token);
        var (edits, digest) = await ledger.PlanAsync(hold.Claim, hold.Token);
        var type = EngineRequests.TypeOf(hold.Claim);
        var request = EngineRequests.Of(hold.Claim, EngineTask.Verify, await ledger.ProfileAsync(hold.Claim, hold.Token)) with
        {
            MediaType = OfficeFormats.WorkingType(type),
            OriginalType = OfficeFormats.IsConverted(type) || PictureFormats.IsPicture(type) ? type : null,
            HasOriginal = true,
            Edits = edits,
            FindingsDigest = digest,
        };
        var (answer, _) = await child.AskAsync(
            hold, request, [output, ReportWriter.Write(draft), original], _ => Task.FromResult(true));
        if (answer.Refusal is { } reason)
        {
            return FaultClass.Of(reason, answer.RefusedPage);
        }

        probe.Reach(WorkPoint.VerificationAnswered);
        var isStored = await ledger.FinishVerificationAsync(hold.Claim, answer.Checks, hold.Token);
        probe.Reach(WorkPoint.VerificationFinished);
        return StageEnd.Written(isStored, StageEnd.Done);
    }
}
