using System.Globalization;

namespace Clona.Web.Texts;

/// <summary>Dates and sizes as Czech readers expect them; no culture data is needed.</summary>
public static class CzechDates
{
    // The office works in Czech time; the zone file is part of the system, UTC is the fallback where it is missing.
    private static readonly TimeZoneInfo Prague =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Prague", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>Such as <c>22. 11. 2026 14:05</c>, Czech time.</summary>
    public static string Moment(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, Prague).ToString("d. M. yyyy H:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>2026-11-22T13:05:00Z</c>, for the attribute of a time element.</summary>
    public static string Machine(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>22. 11. 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d. M. yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>1,4 MB</c>; a megabyte has a million bytes.</summary>
    public static string Size(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1000)} kB")
        : (bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + " MB";
}
