using Clona.Pipeline.Engine;
using Clona.Pipeline.Sandbox;
using Clona.Storage.Work;

namespace Clona.Worker.Leases;

/// <summary>One claim while its document is worked on.</summary>
/// <remarks>
/// The claim is lost for good once it is lost: <see cref="Token"/> is cancelled, which kills the child, and whoever holds the claim
/// writes nothing any more. Safe for use by several threads.
/// </remarks>
public sealed class LeaseHold : IDisposable
{
    // Blobs of the largest document are read, decrypted, encrypted and flushed within this time.
    private static readonly TimeSpan StorageTime = TimeSpan.FromSeconds(60);

    private readonly LeaseKeeper keeper;
    private readonly SandboxLimits limits;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource source;
    private readonly Lock gate = new();
    private long begunAt;
    private int pages;
    private bool hasProgressed;
    private EngineProgress? progress;

    internal LeaseHold(LeaseKeeper keeper, WorkClaim claim, SandboxLimits limits, TimeProvider time, CancellationToken abort)
    {
        this.keeper = keeper;
        this.limits = limits;
        this.time = time;
        Claim = claim;
        begunAt = time.GetTimestamp();
        source = CancellationTokenSource.CreateLinkedTokenSource(abort);
        Token = source.Token;
    }

    /// <summary>The claim.</summary>
    public WorkClaim Claim { get; }

    /// <summary>Cancelled when the claim is lost or the worker has to stop at once.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether somebody else may hold the document by now.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The last progress of the child; null before the first.</summary>
    public EngineProgress? Progress
    {
        get
        {
            lock (gate)
            {
                return progress;
            }
        }
    }

    /// <summary>A new child begins: its time limit starts now.</summary>
    public void Begin()
    {
        lock (gate)
        {
            begunAt = time.GetTimestamp();
            pages = 0;
            hasProgressed = true;
        }
    }

    /// <summary>The child has come further.</summary>
    public void Note(EngineProgress made)
    {
        ArgumentNullException.ThrowIfNull(made);
        lock (gate)
        {
            progress = made;
            pages = Math.Max(pages, made.Pages);
            hasProgressed = true;
        }
    }

    /// <summary>The claim is lost.</summary>
    public void Lose()
    {
        lock (gate)
        {
            if (IsLost)
            {
                return;
            }

            IsLost = true;
        }

        source.Cancel();
    }

    /// <summary>Ends the renewing; the claim itself is ended by the ledger.</summary>
    public void Dispose()
    {
        keeper.Forget(this);
        source.Dispose();
    }

    /// <summary>Whether the lease deserves to be prolonged: the child came further, or is within its time.</summary>
    internal bool TakeDeserved()
    {
        lock (gate)
        {
            var isDeserved = !IsLost && (hasProgressed || time.GetElapsedTime(begunAt) <= limits.WallTimeFor(pages) + StorageTime);
            hasProgressed = false;
            return isDeserved;
        }
    }
}
