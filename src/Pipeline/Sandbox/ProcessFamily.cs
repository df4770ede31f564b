using System.Globalization;

namespace Clona.Pipeline.Sandbox;

/// <summary>A started process with all its descendants, as /proc shows them at one moment.</summary>
internal sealed class ProcessFamily
{
    // Linux counts in hundredths of a second towards programs, whatever its own clock does.
    private const double TicksOfSecond = 100;

    // Fields of /proc/PID/stat behind the name, from the state on: user and system time, and those of children that have ended.
    private const int FirstTimeField = 11;
    private const int LastTimeField = 14;

    private readonly List<int> members;

    private ProcessFamily(List<int> members) => this.members = members;

    /// <summary>Resident size of all, in bytes; 0 when they have ended.</summary>
    public long ResidentBytes => members.Sum(ResidentPages) * Environment.SystemPageSize;

    /// <summary>
    /// Processor time that all have used, in steps of 10 ms; 0 when they have ended. Descendants that have ended count where
    /// their parent, still alive, has waited for them.
    /// </summary>
    public TimeSpan ProcessorTime => TimeSpan.FromSeconds(members.Sum(id => Ticks(StatFields($"/proc/{id}/stat"))) / TicksOfSecond);

    /// <summary>
    /// Whether a thread of them would go on if the machine let it: it waits for a processor or a disk, or was stopped by a signal.
    /// </summary>
    public bool WaitsForMachine =>
        members.SelectMany(Threads).Any(thread => StatFields(thread + "/stat") is ["R" or "D" or "T", ..]);

    /// <summary>The process <paramref name="processId"/> and its descendants.</summary>
    public static ProcessFamily Of(int processId)
    {
        var family = new List<int> { processId };
        for (var at = 0; at < family.Count; at++)
        {
            family.AddRange(ChildrenOf(family[at]));
        }

        return new ProcessFamily(family);
    }

    private static long ResidentPages(int processId)
    {
        var fields = ReadOrEmpty($"/proc/{processId}/statm").Split(' ');
        return fields.Length > 1 && long.TryParse(fields[1], CultureInfo.InvariantCulture, out var pages) ? pages : 0;
    }

    private static long Ticks(string[] fields) => fields.Length > LastTimeField
        ? fields[FirstTimeField..(LastTimeField + 1)].Sum(field => long.Parse(field, CultureInfo.InvariantCulture))
        : 0;

    // The name stands in brackets and may hold blanks.
    private static string[] StatFields(string path)
    {
        var text = ReadOrEmpty(path);
        return text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string[] Threads(int processId)
    {
        try
        {
            return Directory.GetDirectories($"/proc/{processId}/task");
        }
        catch (IOException)
        {
            // It has ended.
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<int> ChildrenOf(int processId) =>
        ReadOrEmpty($"/proc/{processId}/task/{processId}/children")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture));

    private static string ReadOrEmpty(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (IOException)
        {
            // The process ended between listing and reading.
            return string.Empty;
        }
        catch (UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
