using Clona.Pipeline.Texts;
using Clona.Storage.Figures;
using Clona.Storage.Outbox;
using Clona.Storage.Sources;
using Clona.Worker.Disk;
using Clona.Worker.Night;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;
using Clona.Worker.Tests.Leases;
using Clona.Worker.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clona.Worker.Tests.Night;

/// <summary>The morning's message against a real mail server: once a day in effect, and nothing personal in it.</summary>
public sealed class OutboxDeliveryTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SettableTime time = new();
    private readonly FakeMailServer server = new();
    private Office office = null!;

    private OutboxDesk Outbox => office.Service<OutboxDesk>();

    public async Task InitializeAsync()
    {
        office = await Office.OpenAsync(folder.File("home"), time);
        time.Ahead(-Morning(hour: 9));
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await office.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_message_of_counts_leaves_once_a_day()
    {
        await office.ReceiveAsync(SmallPdf.Bytes(), "Kanárek Žlutý 705718.pdf");
        await office.Ledger.RefuseAsync((await office.Ledger.ClaimNextAsync(CancellationToken.None))!, RefusalReason.NeedsPassword, 0, CancellationToken.None);
        time.Ahead(TimeSpan.FromDays(1));
        using var delivery = Delivery();

        await delivery.TurnAsync(CancellationToken.None);
        await delivery.TurnAsync(CancellationToken.None);

        var letter = server.Letters.ShouldHaveSingleItem();
        var body = FakeMailServer.BodyOf(letter);
        body.ShouldContain("Přijato: 1");
        body.ShouldContain(RefusalTexts.Of(RefusalReason.NeedsPassword).What);
        foreach (var canary in (string[])["Kan", "705718", "Žlut"])
        {
            (letter + body).ShouldNotContain(canary);
        }

        time.Ahead(TimeSpan.FromDays(1));
        await delivery.TurnAsync(CancellationToken.None);
        server.Letters.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_busy_server_gets_the_message_later()
    {
        server.IsBusy = true;
        using var delivery = Delivery();
        await delivery.TurnAsync(CancellationToken.None);
        server.Letters.ShouldBeEmpty();
        (await Outbox.NewestAsync(1, CancellationToken.None)).Single().SentAt.ShouldBeNull();

        server.IsBusy = false;
        await delivery.TurnAsync(CancellationToken.None);
        server.Letters.ShouldBeEmpty();
        time.Ahead(TimeSpan.FromSeconds(6));
        await delivery.TurnAsync(CancellationToken.None);

        server.Letters.Count.ShouldBe(1);
        (await Outbox.NewestAsync(1, CancellationToken.None)).Single().Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_letter_that_was_taken_without_an_answer_goes_out_again_as_the_same_letter()
    {
        server.BreaksAfterLetter = true;
        using var delivery = Delivery();
        await delivery.TurnAsync(CancellationToken.None);
        server.BreaksAfterLetter = false;
        time.Ahead(TimeSpan.FromSeconds(6));
        await delivery.TurnAsync(CancellationToken.None);

        server.Letters.Count.ShouldBe(2);
        server.Letters.Select(letter => FakeMailServer.HeaderOf(letter, "Message-ID")).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Many_processes_send_one_message()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            using var delivery = Delivery();
            await delivery.TurnAsync(CancellationToken.None);
        })));

        server.Letters.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_leaves_before_its_time()
    {
        time.Ahead(TimeSpan.FromHours(-3));
        using var delivery = Delivery();

        await delivery.TurnAsync(CancellationToken.None);

        server.Letters.ShouldBeEmpty();
        (await Outbox.NewestAsync(1, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_outcome_door_and_state_has_words()
    {
        string[] keys =
        [
            .. Pipeline.Policy.WireName.All<SourceOutcome>().Select(name => $"source-outcome.{name}"),
            .. Pipeline.Policy.WireName.All<Storage.Documents.DocumentSource>().Select(name => $"digest.door.{name}"),
        ];
        keys.Except(WorkerTexts.Keys).ShouldBeEmpty();
    }

    // The local time of the machine that tests run on is not known; the clock is put to the wanted hour of it.
    private TimeSpan Morning(int hour) => time.GetLocalNow().TimeOfDay - TimeSpan.FromHours(hour);

    private OutboxDelivery Delivery()
    {
        var settings = new WorkerSettings
        {
            Home = office.Home,
            Mail = new MailSettings("127.0.0.1", server.Port, IsEncrypted: false, "clona@urad.example", ["spravce@urad.example"]),
        };
        var digest = new MorningDigest(
            office.Service<OfficeFigures>(),
            new RefusedFigures(settings),
            office.Service<SourceDesk>(),
            Outbox,
            new DiskRoom(0, () => 1),
            settings,
            time);
        return new OutboxDelivery(digest, Outbox, settings, time, NullLogger<OutboxDelivery>.Instance);
    }
}
