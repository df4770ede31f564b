using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Clona.Worker.Night;

/// <summary>When something is done: at once, or within a window of the day such as 22:00–05:00.</summary>
/// <remarks>Wall-clock times of the office; the window may pass midnight. Watched folders take files at any time, only the work waits;
/// sources are asked within their window only.</remarks>
public sealed record WorkWindow
{
    private WorkWindow(TimeOnly from, TimeOnly to)
    {
        From = from;
        To = to;
    }

    /// <summary>At any time.</summary>
    public static WorkWindow AtOnce { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue);

    /// <summary>Begin of the window; equal to <see cref="To"/> for any time.</summary>
    public TimeOnly From { get; }

    /// <summary>End of the window, which is outside it.</summary>
    public TimeOnly To { get; }

    /// <summary>Work from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static WorkWindow Within(TimeOnly from, TimeOnly to) => new(from, to);

    /// <summary>Reads <c>22:00-05:00</c>, with a hyphen or an en dash; empty text means at once.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WorkWindow? schedule)
    {
        schedule = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            schedule = AtOnce;
            return true;
        }

        var ends = text.Split('-', '–');
        if (ends.Length == 2 && TryTime(ends[0], out var from) && TryTime(ends[1], out var to))
        {
            schedule = Within(from, to);
        }

        return schedule is not null;
    }

    /// <summary>Whether it is time now.</summary>
    public bool IsOpen(TimeProvider time) => NotBefore(time) is null;

    /// <summary>Earliest moment of the work for a document that comes now; null for at once.</summary>
    public DateTimeOffset? NotBefore(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var now = time.GetLocalNow();
        var clock = TimeOnly.FromTimeSpan(now.TimeOfDay);
        if (From == To || clock.IsBetween(From, To))
        {
            return null;
        }

        var day = DateOnly.FromDateTime(now.DateTime);
        return Moment(clock < From ? day : day.AddDays(1), time.LocalTimeZone);
    }

    // An hour that a change of the clocks leaves out begins an hour later.
    private DateTimeOffset Moment(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(From, DateTimeKind.Unspecified);
        local = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
