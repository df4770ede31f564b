using Clona.Storage.Figures;
using Clona.Storage.Outbox;
using Clona.Storage.Sources;
using Clona.Worker.Disk;
using Clona.Worker.Watching;

namespace Clona.Worker.Night;

/// <summary>Writes the message of each morning into the outbox, once a day, when its time has come.</summary>
/// <remarks>The key is the day, so that neither a second process nor a second start writes another.</remarks>
public sealed class MorningDigest(
    OfficeFigures figures,
    RefusedFigures refused,
    SourceDesk sources,
    OutboxDesk outbox,
    DiskRoom disk,
    WorkerSettings settings,
    TimeProvider time)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>What the message of now would say, for the page.</summary>
    public async Task<string> TextAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await BodyAsync(await figures.DayAsync(now - Day, now, cancellationToken), cancellationToken);
    }

    /// <summary>Writes today's message if it is time and nobody has; false otherwise.</summary>
    public async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        var local = time.GetLocalNow();
        var key = FormattableString.Invariant($"digest:{local:yyyy-MM-dd}");
        if (TimeOnly.FromTimeSpan(local.TimeOfDay) < settings.DigestAt || await outbox.ExistsAsync(key, cancellationToken))
        {
            return false;
        }

        // The time of yesterday's message ends where today's begins, however late either is written.
        var today = new DateTimeOffset(local.Date, local.Offset) + settings.DigestAt.ToTimeSpan();
        var day = await figures.DayAsync(today.ToUniversalTime() - Day, today.ToUniversalTime(), cancellationToken);
        return await outbox.WriteAsync(
            key, DigestText.Subject(day, time.LocalTimeZone), await BodyAsync(day, cancellationToken), cancellationToken);
    }

    private async Task<string> BodyAsync(DayFigures day, CancellationToken cancellationToken) =>
        DigestText.Body(
            day, refused.Count(day.From, day.To), await sources.CountAsync(cancellationToken), disk.HasRoom, time.LocalTimeZone);
}
