using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Worker.Crew;
using Clona.Worker.Disk;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Crew;

/// <summary>Limits for each kind of work.</summary>
public sealed class ClaimDeskTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private TestOffice office = null!;

    private static CancellationToken None => CancellationToken.None;

    public async Task InitializeAsync() => office = await TestOffice.OpenAsync(folder.File("home"));

    public async Task DisposeAsync() => await office.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task No_more_documents_of_the_batch_are_claimed_than_allowed_and_a_person_still_gets_a_place()
    {
        await ReceiveAsync(3);
        using var desk = Desk(mostBatch: 1);
        using var first = await desk.NextAsync(None);
        first!.Claim.IsBatch.ShouldBeTrue();
        (await desk.NextAsync(None)).ShouldBeNull();

        await office.ReceiveAsync(SmallPdf.Bytes(99), source: DocumentSource.Page);

        using var person = await desk.NextAsync(None);
        person!.Claim.IsBatch.ShouldBeFalse();
        (await desk.NextAsync(None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_place_is_free_again_when_the_work_has_ended()
    {
        await ReceiveAsync(2);
        using var desk = Desk(mostReading: 1);
        var first = await desk.NextAsync(None);
        (await desk.NextAsync(None)).ShouldBeNull();

        first!.Dispose();
        first.Dispose();

        using var second = await desk.NextAsync(None);
        second!.Claim.State.ShouldBe(DocumentState.Received);
        (await desk.NextAsync(None)).ShouldBeNull();
    }

    [Fact]
    public async Task Limits_hold_when_many_runners_ask_at_once()
    {
        await ReceiveAsync(6);
        using var desk = Desk(mostReading: 2);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.NextAsync(None))));

        claims.Count(claim => claim is not null).ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_is_claimed_while_the_disk_is_nearly_full()
    {
        await ReceiveAsync(1);
        var free = 100L;
        using var desk = new ClaimDesk(office.Ledger, Settings(null, null), new DiskRoom(200, () => free));
        (await desk.NextAsync(None)).ShouldBeNull();

        free = 300;

        (await desk.NextAsync(None)).ShouldNotBeNull();
    }

    private async Task ReceiveAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await office.ReceiveAsync(SmallPdf.Bytes(number));
        }
    }

    private ClaimDesk Desk(int? mostReading = null, int? mostBatch = null) =>
        new(office.Ledger, Settings(mostReading, mostBatch), new DiskRoom(0, () => 1));

    private WorkerSettings Settings(int? mostReading, int? mostBatch) =>
        new() { Home = office.Home, Parallel = 8, MostReading = mostReading, MostBatch = mostBatch };
}
