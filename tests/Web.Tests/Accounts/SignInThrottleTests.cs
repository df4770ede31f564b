using Clona.Web.Accounts;

namespace Clona.Web.Tests.Accounts;

public sealed class SignInThrottleTests
{
    private readonly Clock clock = new();

    [Fact]
    public void The_door_opens_again_after_the_pause()
    {
        var throttle = new SignInThrottle(clock);
        for (var attempt = 0; attempt < SignInThrottle.MostFailures; attempt++)
        {
            throttle.Failed("Jana");
        }

        throttle.IsClosed(" jana ").ShouldBeTrue();
        clock.Now += SignInThrottle.Pause + TimeSpan.FromSeconds(1);
        throttle.IsClosed("jana").ShouldBeFalse();
    }

    [Fact]
    public void A_success_forgets_the_failures()
    {
        var throttle = new SignInThrottle(clock);
        throttle.Failed("jana");
        throttle.Succeeded("jana");
        for (var attempt = 1; attempt < SignInThrottle.MostFailures; attempt++)
        {
            throttle.Failed("jana");
        }

        throttle.IsClosed("jana").ShouldBeFalse();
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
