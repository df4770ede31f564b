using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clona.Storage.Model;

/// <summary>Stores times as microseconds since 1970-01-01T00:00:00Z, which every database can order.</summary>
internal sealed class UtcMicroseconds()
    : ValueConverter<DateTimeOffset, long>(time => Of(time), stored => From(stored))
{
    internal static long Of(DateTimeOffset time) =>
        (time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    internal static DateTimeOffset From(long stored) =>
        DateTimeOffset.UnixEpoch.AddTicks(stored * TimeSpan.TicksPerMicrosecond);
}
