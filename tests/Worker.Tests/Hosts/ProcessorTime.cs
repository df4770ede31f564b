using System.Globalization;

namespace Clona.Worker.Tests.Hosts;

/// <summary>Processor time of processes; unlike wall time it does not grow with what else runs.</summary>
internal static class ProcessorTime
{
    // Linux counts in hundredths of a second towards programs; the fields are counted behind the name, which may hold blanks.
    private const double TicksOfSecond = 100;
    private const int UserField = 11;
    private const int SystemField = 12;
    private const int StartField = 19;

    /// <summary>What a process itself has used so far; zero where it has ended.</summary>
    public static TimeSpan Of(int process) => Look(process).Used;

    /// <summary>The same with the moment of the start, which tells processes apart that had the same number one after the other.</summary>
    public static (string Start, TimeSpan Used) Look(int process)
    {
        var text = ReadOrEmpty($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat");
        var fields = text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > StartField
            ? (fields[StartField], TimeSpan.FromSeconds((Ticks(fields[UserField]) + Ticks(fields[SystemField])) / TicksOfSecond))
            : (string.Empty, TimeSpan.Zero);
    }

    /// <summary>Children of a process and theirs, as they are now.</summary>
    public static IEnumerable<int> DescendantsOf(int process)
    {
        foreach (var task in TasksOf(process))
        {
            foreach (var child in ReadOrEmpty(Path.Join(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var id = int.Parse(child, CultureInfo.InvariantCulture);
                yield return id;
                foreach (var next in DescendantsOf(id))
                {
                    yield return next;
                }
            }
        }
    }

    // A process may end between two looks at it.
    private static string[] TasksOf(int process)
    {
        try
        {
            return Directory.GetDirectories($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/task");
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static double Ticks(string field) => double.Parse(field, CultureInfo.InvariantCulture);

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
