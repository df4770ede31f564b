using System.Diagnostics.CodeAnalysis;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Vault;
using Clona.Storage.Work;
using Clona.Worker.Antivirus;
using Clona.Worker.Crew;
using Clona.Worker.Leases;
using Clona.Worker.Logging;
using Clona.Worker.Metrics;
using Clona.Worker.Probes;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Stages;

/// <summary>Takes one document from its claim to where a person is needed.</summary>
/// <remarks>
/// Claim → stage → write, stage by stage; every write names the token of the claim. A worker that lost its claim, for example
/// because it stood still longer than the lease, gets no for an answer and writes nothing. Safe for use by several threads.
/// </remarks>
public sealed class DocumentWork
{
    private static readonly TimeSpan SettleAgain = TimeSpan.FromSeconds(2);

    private readonly WorkLedger ledger;
    private readonly ClaimDesk claims;
    private readonly WorkMeter meter;
    private readonly LeaseKeeper leases;
    private readonly WorkProbe probe;
    private readonly TimeProvider time;
    private readonly ILogger<DocumentWork> log;
    private readonly ReadingStage reading;
    private readonly RemovalStage removal;
    private readonly VerificationStage verification;

    /// <summary>Work that asks <paramref name="engine"/> and writes to <paramref name="ledger"/>.</summary>
    public DocumentWork(
        WorkLedger ledger,
        ClaimDesk claims,
        EngineCall engine,
        PrintWork printing,
        PseudonymVault vault,
        VirusGate viruses,
        LeaseKeeper leases,
        WorkMeter meter,
        WorkProbe probe,
        TimeProvider time,
        ILogger<DocumentWork> log)
    {
        this.ledger = ledger;
        this.claims = claims;
        this.meter = meter;
        this.leases = leases;
        this.probe = probe;
        this.time = time;
        this.log = log;
        var child = new ChildWork(engine, ledger, meter, time, log);
        reading = new ReadingStage(child, viruses, ledger, meter, probe, time);
        removal = new RemovalStage(child, new PrintStage(child, printing), ledger, vault, probe);
        verification = new VerificationStage(child, ledger, probe);
    }

    /// <summary>Works on the next document; false where none has work or the worker stops.</summary>
    public async Task<bool> DoNextAsync(WorkStop stop)
    {
        ArgumentNullException.ThrowIfNull(stop);
        if (stop.Finish.IsCancellationRequested || await claims.NextAsync(stop.Finish) is not { } claimed)
        {
            return false;
        }

        using (claimed)
        {
            await WorkOnAsync(claimed.Claim, stop);
        }

        return true;
    }

    private async Task WorkOnAsync(WorkClaim claim, WorkStop stop)
    {
        var startedAt = time.GetTimestamp();
        WorkerLog.Claimed(log, claim.Document.Value, claim.State, claim.Attempt);
        probe.Reach(WorkPoint.AfterClaim);
        using var hold = leases.Hold(claim, stop.Abort);
        var end = await RunAsync(hold, stop);
        await SettleAsync(claim, end, stop.Finish);
        meter.Ended(WireNameOf(end));
        WorkerLog.Ended(log, claim.Document.Value, WireNameOf(end), (long)time.GetElapsedTime(startedAt).TotalMilliseconds);
    }

    // Process border of one document: whatever its work throws becomes a class of faults here, so that it harms no other document.
    // The message is not logged, because it may quote the document.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private async Task<StageEnd> RunAsync(LeaseHold hold, WorkStop stop)
    {
        try
        {
            return await StagesAsync(hold, stop);
        }
        catch (Exception fault) when (fault is ClaimLostException || (hold.IsLost && fault is OperationCanceledException))
        {
            return StageEnd.Lost;
        }
        catch (OperationCanceledException) when (stop.Abort.IsCancellationRequested)
        {
            return StageEnd.Stopped;
        }
        catch (Exception fault)
        {
            WorkerLog.WorkFailed(log, hold.Claim.Document.Value, fault.GetType().Name);
            return FaultClass.Of(fault);
        }
    }

    private async Task<StageEnd> StagesAsync(LeaseHold hold, WorkStop stop)
    {
        if (hold.Claim.State is not (DocumentState.Removing or DocumentState.Verifying))
        {
            return await reading.RunAsync(hold);
        }

        if (hold.Claim.State == DocumentState.Removing)
        {
            var end = await removal.RunAsync(hold);
            if (end.Kind != StageEndKind.Continues || stop.Finish.IsCancellationRequested)
            {
                return end.Kind == StageEndKind.Continues ? StageEnd.Stopped : end;
            }
        }

        return await verification.RunAsync(hold);
    }

    // Process border of one document: a database that is away is waited for as long as the lease holds, because the claim would
    // bar everybody else for that time anyway. Where the end cannot be written then, the next worker begins the stage again.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private async Task SettleAsync(WorkClaim claim, StageEnd end, CancellationToken finish)
    {
        var begunAt = time.GetTimestamp();
        var isSettled = false;
        while (!isSettled)
        {
            try
            {
                await WriteAsync(claim, end);
                isSettled = true;
            }
            catch (Exception fault)
            {
                WorkerLog.NotSettled(log, claim.Document.Value, fault.GetType().Name);
                isSettled = finish.IsCancellationRequested || !FaultClass.IsTransient(fault)
                    || time.GetElapsedTime(begunAt) > WorkLedger.Lease;
            }

            if (!isSettled)
            {
                await Task.Delay(SettleAgain, time, CancellationToken.None);
            }
        }
    }

    private async Task WriteAsync(WorkClaim claim, StageEnd end)
    {
        var holds = end.Kind switch
        {
            StageEndKind.Refused => await ledger.RefuseAsync(claim, end.Reason, end.Page, CancellationToken.None),
            StageEndKind.Faulted => await ledger.GiveBackAsync(claim, end.Fault, end.Reason, CancellationToken.None),
            StageEndKind.Stopped => await ledger.ReleaseAsync(claim, CancellationToken.None),
            StageEndKind.Lost => false,
            StageEndKind.Done or StageEndKind.Continues => true,
            _ => throw new ArgumentOutOfRangeException(nameof(end)),
        };
        Say(claim, end, holds);
    }

    private void Say(WorkClaim claim, StageEnd end, bool holds)
    {
        if (!holds)
        {
            WorkerLog.LeaseLost(log, claim.Document.Value);
            return;
        }

        if (end.Kind == StageEndKind.Refused)
        {
            WorkerLog.Refused(log, claim.Document.Value, end.Reason, end.Page);
        }
        else if (end.Kind == StageEndKind.Faulted)
        {
            meter.Fault(end.Fault, end.Reason);
            WorkerLog.GivenBack(log, claim.Document.Value, end.Fault, end.Reason, claim.Attempt);
            if (RefusalTexts.Of(end.Reason).ExitCode == ExitCode.SomethingMissing)
            {
                WorkerLog.ChildrenImpossible(log, end.Reason);
            }
        }
    }

    private static string WireNameOf(StageEnd end) => Pipeline.Policy.WireName.Of(end.Kind);
}
