using System.Globalization;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Values;

/// <summary>Writes dates as Czech papers do.</summary>
public static class DateWriter
{
    private static readonly string[] Months =
        ["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"];

    /// <summary>The date in one of the usual shapes.</summary>
    public static string Write(DateOnly date, Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var culture = CultureInfo.InvariantCulture;
        return draw.Below(10) switch
        {
            < 5 => string.Create(culture, $"{date.Day}. {date.Month}. {date.Year}"),
            < 7 => string.Create(culture, $"{date.Day}.{date.Month}.{date.Year}"),
            7 => string.Create(culture, $"{date.Day:00}.{date.Month:00}.{date.Year}"),
            _ => string.Create(culture, $"{date.Day}. {Months[date.Month - 1]} {date.Year}"),
        };
    }
}
