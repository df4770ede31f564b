using System.Collections.Frozen;
using System.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads the two-column tables that ship with the detectors.</summary>
internal static class DataTable
{
    /// <summary>Rows of the embedded table <paramref name="name"/>, first column to second; lines with <c>#</c> are
    /// comments.</summary>
    public static FrozenDictionary<string, string> Read(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
    }
}
