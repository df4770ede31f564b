using System.Globalization;

namespace Clona.Pdf.Host;

/// <summary>Processor time of the current thread, which does all the work of a document.</summary>
/// <remarks>
/// The clock of a busy machine measures its other work as well, and the time of the process that of the compiler in the
/// background.
/// </remarks>
internal static class WorkingTime
{
    // proc(5): utime and stime, counted from behind the name, in hundredths of a second.
    private const int User = 11;
    private const int System = 12;
    private const int MillisecondsOfTick = 10;

    /// <summary>Milliseconds since the thread began, in steps of ten.</summary>
    public static long Milliseconds()
    {
        var line = File.ReadAllText("/proc/thread-self/stat");
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[User], CultureInfo.InvariantCulture) + long.Parse(fields[System], CultureInfo.InvariantCulture)) * MillisecondsOfTick;
    }
}
