using System.Collections.Concurrent;
using System.Diagnostics;

namespace Clona.Pipeline.Sandbox;

/// <summary>Starts children from one thread that lives as long as this process.</summary>
/// <remarks>
/// <c>bwrap --die-with-parent</c> asks the kernel for a signal at the end of the parent <em>thread</em> (prctl(2),
/// PR_SET_PDEATHSIG). A thread of the pool ends when it is idle for a while, and would take a working child with it.
/// </remarks>
internal static class ChildStarter
{
    private static readonly BlockingCollection<(ProcessStartInfo Start, TaskCompletionSource<Process> Started)> Requests = [];
    private static readonly Thread Starter = Begin();

    /// <summary>Starts a child.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The operating system started no process.</exception>
    public static Task<Process> StartAsync(ProcessStartInfo start)
    {
        Debug.Assert(Starter.IsAlive, "The starter lives as long as the process.");
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Requests.Add((start, started));
        return started.Task;
    }

    private static Thread Begin()
    {
        var thread = new Thread(Serve) { IsBackground = true, Name = "child starter" };
        thread.Start();
        return thread;
    }

    private static void Serve()
    {
        foreach (var (start, started) in Requests.GetConsumingEnumerable())
        {
            try
            {
                started.SetResult(Process.Start(start) ?? throw new InvalidOperationException("No process was started."));
            }
            catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or InvalidOperationException)
            {
                started.SetException(fault);
            }
        }
    }
}
