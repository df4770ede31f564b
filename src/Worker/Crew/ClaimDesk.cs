using Clona.Pipeline.Workflow;
using Clona.Storage.Work;
using Clona.Worker.Disk;

namespace Clona.Worker.Crew;

/// <summary>Claims work within the limits for each kind: so many documents are read, so many redacted, so many of the night's batch.</summary>
/// <remarks>
/// One claim at a time in this process, so that counting and claiming cannot fall apart. While the disk is nearly full nothing is
/// claimed and nothing fails. Safe for use by several threads.
/// </remarks>
public sealed class ClaimDesk(WorkLedger ledger, WorkerSettings settings, DiskRoom disk) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock gate = new();
    private int reading;
    private int output;
    private int batch;

    /// <summary>Claims the next document that the limits allow; null where there is none.</summary>
    public async Task<ClaimedWork?> NextAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var choice = Choice();
            return choice.IsNone || !disk.HasRoom || await ledger.ClaimNextAsync(choice, cancellationToken) is not { } claim
                ? null
                : Counted(claim);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Frees the turnstile.</summary>
    public void Dispose() => turn.Dispose();

    private WorkChoice Choice()
    {
        lock (gate)
        {
            return new WorkChoice(
                Reading: reading < (settings.MostReading ?? settings.Parallel),
                Output: output < (settings.MostOutput ?? settings.Parallel),
                Batch: batch < (settings.MostBatch ?? settings.Parallel));
        }
    }

    private ClaimedWork Counted(WorkClaim claim)
    {
        var isOutput = claim.State is DocumentState.Removing or DocumentState.Verifying;
        Count(isOutput, claim.IsBatch, 1);
        return new ClaimedWork(claim, () => Count(isOutput, claim.IsBatch, -1));
    }

    private void Count(bool isOutput, bool isBatch, int change)
    {
        lock (gate)
        {
            reading += isOutput ? 0 : change;
            output += isOutput ? change : 0;
            batch += isBatch ? change : 0;
        }
    }
}
