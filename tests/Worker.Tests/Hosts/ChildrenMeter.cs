using System.Collections.Concurrent;

namespace Clona.Worker.Tests.Hosts;

/// <summary>Sums the processor time of all children that workers have while it lives.</summary>
/// <remarks>
/// The sandbox's outer process does not wait for the inner one, so the system adds a child's time to nobody's: it is looked at
/// every 25 ms, and the last bit of each child is missed. Safe for use by several threads.
/// </remarks>
internal sealed class ChildrenMeter : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    private readonly ConcurrentDictionary<int, TimeSpan> used = new();
    private readonly CancellationTokenSource end = new();
    private readonly Thread thread;

    public ChildrenMeter(IReadOnlyList<WorkerProcess> workers)
    {
        thread = new Thread(() => Watch([.. workers.Select(worker => worker.Id)]));
        thread.Start();
    }

    public TimeSpan Total => used.Values.Aggregate(TimeSpan.Zero, (sum, next) => sum + next);

    public void Dispose()
    {
        end.Cancel();
        thread.Join();
        end.Dispose();
    }

    private void Watch(IReadOnlyList<int> workers)
    {
        do
        {
            foreach (var child in workers.SelectMany(ProcessorTime.DescendantsOf))
            {
                var now = ProcessorTime.Of(child);
                used.AddOrUpdate(child, now, (_, before) => now > before ? now : before);
            }
        }
        while (!end.Token.WaitHandle.WaitOne(Interval));
    }
}
