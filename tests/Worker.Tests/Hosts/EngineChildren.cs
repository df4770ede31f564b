using System.Diagnostics;
using System.Globalization;

namespace Clona.Worker.Tests.Hosts;

/// <summary>Engine children of a worker, found through /proc.</summary>
internal static class EngineChildren
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>Ids of the processes below <paramref name="worker"/> that run the engine itself, not the sandbox around it.</summary>
    public static IReadOnlyList<int> Of(int worker) => [.. DescendantsOf(worker).Where(IsEngine)];

    /// <summary>Waits on this thread for the first such process.</summary>
    /// <remarks>A child lives for half a second; looking without a pause would take its processor away on a busy machine.</remarks>
    public static int FirstOf(WorkerProcess worker)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Until.Patience)
        {
            if (Of(worker.Id) is [var first, ..])
            {
                return first;
            }

            Thread.Sleep(Pause);
        }

        throw new TimeoutException("No child was started. " + worker.Output);
    }

    private static IEnumerable<int> DescendantsOf(int root)
    {
        var parents = Processes().Select(id => (Id: id, Parent: ParentOf(id))).ToLookup(pair => pair.Parent, pair => pair.Id);
        var pending = new Stack<int>([root]);
        while (pending.TryPop(out var id))
        {
            foreach (var child in parents[id])
            {
                yield return child;
                pending.Push(child);
            }
        }
    }

    private static IEnumerable<int> Processes() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);

    // The name of the program stands in brackets and may hold blanks; the parent is the second field behind it.
    private static int ParentOf(int id)
    {
        var text = ReadOrEmpty($"/proc/{id}/stat");
        var fields = text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 1 ? int.Parse(fields[1], CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsEngine(int id) => ReadOrEmpty($"/proc/{id}/cmdline").Split('\0') is [var program, "exec", .., "engine", ""]
        && program.EndsWith("dotnet", StringComparison.Ordinal);

    private static string ReadOrEmpty(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
