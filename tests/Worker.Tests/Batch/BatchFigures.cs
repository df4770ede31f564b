using System.Globalization;
using System.Text.RegularExpressions;

namespace Clona.Worker.Tests.Batch;

/// <summary>Reads the costs of the stages and the size of the host.</summary>
internal static partial class BatchFigures
{
    /// <summary>Resident size of a process now, in MB; 0 where it has ended.</summary>
    public static long ResidentMegabytes(int process)
    {
        var file = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith("VmRSS", StringComparison.Ordinal)) : null;
        return line is null ? 0 : long.Parse(Number().Match(line).Value, CultureInfo.InvariantCulture) >> 10;
    }

    /// <summary>Sum of what the children themselves took, from the log.</summary>
    public static (TimeSpan Sum, int Count) Children(string log)
    {
        var times = ChildEnd().Matches(log).Select(match => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        return (TimeSpan.FromMilliseconds(times.Sum()), times.Count);
    }

    [GeneratedRegex("ended its task \\w+ after (\\d+) ms", RegexOptions.None, 60_000)]
    private static partial Regex ChildEnd();

    [GeneratedRegex("\\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
