using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Clona.Tests;

/// <summary>Processor time of the calling thread alone; what else the process or the machine does is not counted.</summary>
/// <remarks>Linux only, as the product. The kernel counts in nanoseconds, not in its ticks.</remarks>
internal static class ThreadTime
{
    // CLOCK_THREAD_CPUTIME_ID of <linux/time.h>.
    private const int ThreadClock = 3;

    /// <summary>Processor time of the calling thread while it does <paramref name="work"/>.</summary>
    /// <exception cref="Win32Exception">The kernel has no such clock.</exception>
    public static TimeSpan Of(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    private static TimeSpan Now() => ReadClock(ThreadClock, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : throw new Win32Exception(Marshal.GetLastPInvokeError());

    [DllImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out KernelTime time);

    // struct timespec of a 64-bit system.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct KernelTime
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
