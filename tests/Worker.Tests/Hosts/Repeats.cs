using System.Globalization;

namespace Clona.Worker.Tests.Hosts;

/// <summary>
/// How often each kill is repeated; CLONA_KILL_REPEATS sets it, as <c>./test --full</c> does. Without it the usual ones are done once.
/// </summary>
internal static class Repeats
{
    private static int? Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CLONA_KILL_REPEATS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;

    /// <summary>Rows of a theory: each cell so often, numbered from 1.</summary>
    public static TheoryData<string, string, int> Of(params (string From, string Point)[] usual) => Of(usual, []);

    /// <summary>The same, with <paramref name="others"/> that are left out of a short run.</summary>
    public static TheoryData<string, string, int> Of((string From, string Point)[] usual, (string From, string Point)[] others)
    {
        var rows = new TheoryData<string, string, int>();
        foreach (var (from, point) in Count is null ? usual : [.. usual, .. others])
        {
            Enumerable.Range(1, Count ?? 1).ToList().ForEach(repeat => rows.Add(from, point, repeat));
        }

        return rows;
    }
}
