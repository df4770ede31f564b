using System.Globalization;

namespace Clona.Worker.Tests.Hosts;

/// <summary>How often each kill is repeated; CLONA_KILL_REPEATS sets it, once by default.</summary>
internal static class Repeats
{
    private static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CLONA_KILL_REPEATS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 1;

    /// <summary>Rows of a theory: each cell so often, numbered from 1.</summary>
    public static TheoryData<string, string, int> Of(params (string From, string Point)[] cells)
    {
        var rows = new TheoryData<string, string, int>();
        foreach (var (from, point) in cells)
        {
            Enumerable.Range(1, Count).ToList().ForEach(repeat => rows.Add(from, point, repeat));
        }

        return rows;
    }
}
