using Clona.Pipeline.Engine;
using Clona.Storage.Work;
using Clona.Worker.Antivirus;
using Clona.Worker.Leases;
using Clona.Worker.Metrics;
using Clona.Worker.Probes;

namespace Clona.Worker.Stages;

/// <summary>Received, reading, detecting → in review: one child reads the document, finds and proposes.</summary>
/// <remarks>
/// 1. The state says reading; if we die here, the next worker reads. The antivirus program looks before any parser. 2. The child answers; if we die here, its answer is gone and the
/// next worker asks again, for the same answer. 3. Analysis and text are stored under their digests, then row and events are
/// committed with the end of the claim; if we die between, the blobs are found again by their names.
/// </remarks>
internal sealed class ReadingStage(
    ChildWork child, VirusGate viruses, WorkLedger ledger, WorkMeter meter, WorkProbe probe, TimeProvider time)
{
    /// <summary>Does the stage.</summary>
    public async Task<StageEnd> RunAsync(LeaseHold hold)
    {
        if (!await ledger.StartReadingAsync(hold.Claim, hold.Token))
        {
            return StageEnd.Lost;
        }

        probe.Reach(WorkPoint.ReadingStarted);
        var isDetecting = false;
        var request = EngineRequests.Of(hold.Claim, EngineTask.Analyse, await ledger.ProfileAsync(hold.Claim, hold.Token));
        var original = await ledger.OriginalAsync(hold.Claim, hold.Token);
        if (await ScanAsync(original, hold.Token) is { } end)
        {
            return end;
        }

        var (answer, parts) = await child.AskAsync(hold, request, [original], EnterAsync);
        if (answer.Refusal is { } reason)
        {
            return FaultClass.Of(reason, answer.RefusedPage);
        }

        probe.Reach(WorkPoint.AnalysisAnswered);
        if (!await EnterAsync(EngineStage.Detecting))
        {
            return StageEnd.Lost;
        }

        var isStored = await ledger.FinishDetectionAsync(hold.Claim, answer.Analysis!, parts[0], hold.Token);
        probe.Reach(WorkPoint.DetectionFinished);
        return StageEnd.Written(isStored, StageEnd.Done);

        async Task<bool> EnterAsync(EngineStage stage)
        {
            if (stage == EngineStage.Detecting && !isDetecting)
            {
                isDetecting = await ledger.StartDetectionAsync(hold.Claim, hold.Token);
                return isDetecting;
            }

            return true;
        }
    }

    private async Task<StageEnd?> ScanAsync(ReadOnlyMemory<byte> original, CancellationToken cancellationToken)
    {
        var startedAt = time.GetTimestamp();
        var end = await viruses.EndAsync(original, cancellationToken);
        meter.Scan(time.GetElapsedTime(startedAt));
        return end;
    }
}
