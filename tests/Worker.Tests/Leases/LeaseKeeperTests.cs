using Clona.Pipeline.Engine;
using Clona.Pipeline.Sandbox;
using Clona.Storage.Work;
using Clona.Worker.Leases;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clona.Worker.Tests.Leases;

public sealed class LeaseKeeperTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SettableTime time = new();
    private TestOffice office = null!;
    private WorkClaim claim = null!;

    public async Task InitializeAsync()
    {
        office = await TestOffice.OpenAsync(folder.File("home"), time);
        await office.ReceiveAsync(SmallPdf.Bytes());
        claim = (await office.Ledger.ClaimNextAsync(CancellationToken.None)).ShouldNotBeNull();
    }

    public async Task DisposeAsync() => await office.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_lease_is_prolonged_while_the_child_works()
    {
        using var keeper = Keeper();
        using var hold = keeper.Hold(claim, CancellationToken.None);
        hold.Note(new EngineProgress(EngineStage.Reading, 1, 7));

        await Until.True(async () => (await office.DocumentAsync()).Progress is { Page: 1, Pages: 7 });

        hold.IsLost.ShouldBeFalse();
    }

    [Fact]
    public async Task The_child_is_stopped_and_nothing_is_written_when_the_claim_is_lost()
    {
        time.Ahead(WorkLedger.Lease + TimeSpan.FromSeconds(1));
        (await office.Ledger.ClaimNextAsync(CancellationToken.None)).ShouldNotBeNull().Token.ShouldNotBe(claim.Token);
        using var keeper = Keeper();
        using var hold = keeper.Hold(claim, CancellationToken.None);

        await Until.True(() => hold.IsLost);

        hold.Token.IsCancellationRequested.ShouldBeTrue();
        (await office.Ledger.StartReadingAsync(claim, CancellationToken.None)).ShouldBeFalse();
    }

    [Fact]
    public void A_lease_is_deserved_by_progress_or_by_time_that_is_left()
    {
        using var keeper = Keeper(TimeSpan.FromHours(1));
        using var hold = keeper.Hold(claim, CancellationToken.None);

        hold.TakeDeserved().ShouldBeTrue();
        time.Ahead(new SandboxLimits().WallTimeFor(0) + TimeSpan.FromMinutes(2));
        hold.TakeDeserved().ShouldBeFalse();
        hold.Note(new EngineProgress(EngineStage.Reading, 1, 100));
        hold.TakeDeserved().ShouldBeTrue();
        hold.TakeDeserved().ShouldBeTrue();
        time.Ahead(new SandboxLimits().WallTimeFor(100));
        hold.TakeDeserved().ShouldBeFalse();
    }

    private LeaseKeeper Keeper(TimeSpan? every = null) => new(
        office.Ledger,
        new WorkerSettings { Home = office.Home, RenewEvery = every ?? TimeSpan.FromMilliseconds(20) },
        time,
        NullLogger<LeaseKeeper>.Instance);
}
