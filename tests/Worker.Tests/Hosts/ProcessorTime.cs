using System.Globalization;

namespace Clona.Worker.Tests.Hosts;

/// <summary>Processor time of a process and of the children that it has waited for; unlike wall time it does not grow with what else runs.</summary>
/// <param name="Own">Time of the process itself.</param>
/// <param name="Children">Time of children that have ended, with theirs.</param>
internal readonly record struct ProcessorTime(TimeSpan Own, TimeSpan Children)
{
    // Linux counts in hundredths of a second towards programs.
    private const double TicksOfSecond = 100;
    private const int FirstField = 11;

    public static ProcessorTime operator +(ProcessorTime left, ProcessorTime right) => new(left.Own + right.Own, left.Children + right.Children);

    /// <summary>What a living process has used so far.</summary>
    public static ProcessorTime Of(int process)
    {
        var text = File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat");
        var ticks = text[(text.LastIndexOf(')') + 2)..].Split(' ').Skip(FirstField).Take(4)
            .Select(field => double.Parse(field, CultureInfo.InvariantCulture) / TicksOfSecond).ToList();
        return new ProcessorTime(TimeSpan.FromSeconds(ticks[0] + ticks[1]), TimeSpan.FromSeconds(ticks[2] + ticks[3]));
    }
}
