using Clona.Worker.Night;

namespace Clona.Worker.Tests.Night;

public sealed class WorkWindowTests
{
    [Theory]
    [InlineData("", "2026-11-22T12:00", null)]
    [InlineData("22:00-05:00", "2026-11-22T12:00", "2026-11-22T22:00+01:00")]
    [InlineData("22:00–05:00", "2026-11-22T23:30", null)]
    [InlineData("22:00-05:00", "2026-11-23T04:59", null)]
    [InlineData("22:00-05:00", "2026-11-23T05:00", "2026-11-23T22:00+01:00")]
    [InlineData("01:00-05:00", "2026-11-22T23:00", "2026-11-23T01:00+01:00")]
    [InlineData("2:30-05:00", "2026-03-28T23:00", "2026-03-29T03:30+02:00")]
    public void Work_begins_at_once_or_with_the_next_window(string window, string now, string? begin)
    {
        WorkWindow.TryParse(window, out var schedule).ShouldBeTrue();

        var notBefore = schedule.NotBefore(new PragueTime(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

        notBefore.ShouldBe(begin is null ? null : DateTimeOffset.Parse(begin, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("22:00")]
    [InlineData("25:00-05:00")]
    [InlineData("noc")]
    public void A_window_that_is_none_is_not_read(string window) => WorkWindow.TryParse(window, out _).ShouldBeFalse();

    private sealed class PragueTime(DateTime local) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(local, LocalTimeZone.GetUtcOffset(local)).ToUniversalTime();
    }
}
