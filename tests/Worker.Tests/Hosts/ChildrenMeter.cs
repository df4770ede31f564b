using System.Collections.Concurrent;

namespace Clona.Worker.Tests.Hosts;

/// <summary>Sums the processor time of all children that processes have while it lives.</summary>
/// <remarks>
/// The sandbox's outer process does not wait for the inner one, so the system adds a child's time to nobody's: it is looked at
/// every 25 ms, and the last bit of each child is missed. Safe for use by several threads.
/// </remarks>
internal sealed class ChildrenMeter : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    private readonly ConcurrentDictionary<(int Id, string Start), TimeSpan> used = new();
    private readonly CancellationTokenSource end = new();
    private readonly Thread thread;

    public ChildrenMeter(IReadOnlyList<WorkerProcess> workers)
        : this([.. workers.Select(worker => worker.Id)])
    {
    }

    public ChildrenMeter(IReadOnlyList<int> parents)
    {
        thread = new Thread(() => Watch(parents));
        thread.Start();
    }

    public TimeSpan Total => used.Values.Aggregate(TimeSpan.Zero, (sum, next) => sum + next);

    public void Dispose()
    {
        end.Cancel();
        thread.Join();
        end.Dispose();
    }

    private void Watch(IReadOnlyList<int> parents)
    {
        do
        {
            foreach (var child in parents.SelectMany(ProcessorTime.DescendantsOf))
            {
                var (start, now) = ProcessorTime.Look(child);
                used.AddOrUpdate((child, start), now, (_, before) => now > before ? now : before);
            }
        }
        while (!end.Token.WaitHandle.WaitOne(Interval));
    }
}
