using System.Diagnostics;
using Clona.Pipeline.Sandbox;

namespace Clona.Pipeline.Tests.Sandbox;

/// <summary>What counts is the processor time of a child; the wall clock ends what stands still, and says whose fault that was.</summary>
public sealed class ChildTimeTests
{
    private static readonly SandboxLimits Unlimited = new() { BaseTime = TimeSpan.FromMinutes(1), WallFactor = 5 };

    [Fact]
    public async Task A_child_that_spins_ends_at_its_processor_time() =>
        (await EndAsync("while :; do :; done", Unlimited with { BaseTime = TimeSpan.FromSeconds(0.3), WallFactor = 1_000 }))
            .ShouldBe(ChildEnd.TimedOut);

    [Fact]
    public async Task The_time_of_descendants_counts_while_they_live_and_after() =>
        (await EndAsync(
            "while :; do (i=0; while [ $i -lt 2000 ]; do i=$((i+1)); done); done",
            Unlimited with { BaseTime = TimeSpan.FromSeconds(0.3), WallFactor = 1_000 })).ShouldBe(ChildEnd.TimedOut);

    [Fact]
    public async Task A_child_that_needs_longer_than_its_time_without_using_it_answers() =>
        (await EndAsync("sleep 1; echo done", Unlimited with { BaseTime = TimeSpan.FromSeconds(0.3), WallFactor = 1_000 }))
            .ShouldBe(ChildEnd.Answered);

    [Fact]
    public async Task A_child_that_sleeps_is_hung_at_the_end_of_the_longest_time() =>
        (await EndAsync("sleep 600", Unlimited with { WallFactor = 0.015 })).ShouldBe(ChildEnd.Hung);

    [Fact]
    public async Task A_child_that_was_stopped_is_starved_at_the_end_of_the_longest_time() =>
        (await EndAsync("kill -STOP $$", Unlimited with { WallFactor = 0.015 })).ShouldBe(ChildEnd.Starved);

    [Fact]
    public async Task A_child_that_works_slowly_is_starved_at_the_end_of_the_longest_time() =>
        (await EndAsync("while :; do :; done", Unlimited with { WallFactor = 0.015 })).ShouldBe(ChildEnd.Starved);

    private static async Task<ChildEnd> EndAsync(string script, SandboxLimits limits)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        var (end, _) = await new SandboxedChild(start, limits, TimeProvider.System).RunAsync(
            (process, _, stop) => FilterExchange.RunAsync(process, default, 1 << 10, stop), CancellationToken.None);
        return end;
    }
}
