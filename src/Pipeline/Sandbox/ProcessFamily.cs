using System.Globalization;

namespace Clona.Pipeline.Sandbox;

/// <summary>A started process with all its descendants, seen through /proc.</summary>
internal static class ProcessFamily
{
    /// <summary>Resident size of the process and its descendants, in bytes; 0 when it has ended.</summary>
    public static long ResidentBytes(int processId)
    {
        long pages = 0;
        var pending = new Stack<int>([processId]);
        while (pending.TryPop(out var id))
        {
            pages += ResidentPages(id);
            foreach (var child in ChildrenOf(id))
            {
                pending.Push(child);
            }
        }

        return pages * Environment.SystemPageSize;
    }

    private static long ResidentPages(int processId)
    {
        var fields = ReadOrEmpty($"/proc/{processId}/statm").Split(' ');
        return fields.Length > 1 && long.TryParse(fields[1], CultureInfo.InvariantCulture, out var pages) ? pages : 0;
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
