using Clona.Storage.Work;

namespace Clona.Worker.Crew;

/// <summary>A claim that counts against the limits until it is disposed of.</summary>
/// <param name="claim">The claim.</param>
/// <param name="free">Called once at the end.</param>
public sealed class ClaimedWork(WorkClaim claim, Action free) : IDisposable
{
    private Action? free = free;

    /// <summary>The claim.</summary>
    public WorkClaim Claim { get; } = claim;

    /// <summary>Makes room for the next; a second call does nothing.</summary>
    public void Dispose() => Interlocked.Exchange(ref free, null)?.Invoke();
}
