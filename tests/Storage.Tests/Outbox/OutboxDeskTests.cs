using Clona.Storage.Outbox;
using Clona.Storage.Tests.Office;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Outbox;

public sealed class OutboxDeskTests
{
    private const string Key = "digest:2026-11-22";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_key_is_written_once_when_many_write_it()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = DeskOf(office);

        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.WriteAsync(Key, "předmět", "text", None))));

        written.Count(isWritten => isWritten).ShouldBe(1);
        (await desk.NewestAsync(10, None)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_is_claimed_by_one_sender_and_not_again_once_it_is_sent()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = DeskOf(office);
        await desk.WriteAsync(Key, "předmět", "text", None);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.ClaimAsync(None))));
        var claim = claims.OfType<OutboxMessage>().ShouldHaveSingleItem();
        (await desk.MarkSentAsync(claim, None)).ShouldBeTrue();

        office.Clock.Pass(TimeSpan.FromDays(1));
        (await desk.ClaimAsync(None)).ShouldBeNull();
        (await desk.WriteAsync(Key, "předmět", "text", None)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_sender_that_was_too_slow_marks_nothing()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = DeskOf(office);
        await desk.WriteAsync(Key, "předmět", "text", None);
        var slow = (await desk.ClaimAsync(None)).ShouldNotBeNull();
        office.Clock.Pass(TimeSpan.FromMinutes(10));
        var other = (await desk.ClaimAsync(None)).ShouldNotBeNull();

        (await desk.MarkSentAsync(slow, None)).ShouldBeFalse();
        (await desk.MarkSentAsync(other, None)).ShouldBeTrue();
        other.Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_that_did_not_leave_waits_longer_each_time()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = DeskOf(office);
        await desk.WriteAsync(Key, "předmět", "text", None);

        await desk.GiveBackAsync((await desk.ClaimAsync(None))!, None);
        (await desk.ClaimAsync(None)).ShouldBeNull();
        office.Clock.Pass(TimeSpan.FromSeconds(6));
        await desk.GiveBackAsync((await desk.ClaimAsync(None))!, None);
        office.Clock.Pass(TimeSpan.FromSeconds(6));

        (await desk.ClaimAsync(None)).ShouldBeNull();
        office.Clock.Pass(TimeSpan.FromSeconds(5));
        (await desk.ClaimAsync(None)).ShouldNotBeNull();
    }

    private static OutboxDesk DeskOf(TestOffice office) => office.Services.GetRequiredService<OutboxDesk>();
}
