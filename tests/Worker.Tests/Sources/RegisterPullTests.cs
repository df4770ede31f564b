using Clona.Storage.Documents;
using Clona.Storage.Sources;
using Clona.Worker.Sources;
using Clona.Worker.Sources.Settings;
using Clona.Worker.Tests.Documents;

namespace Clona.Worker.Tests.Sources;

/// <summary>What an office has published is found in the register's open data and taken in to be checked, against a real server.</summary>
public sealed class RegisterPullTests : IAsyncLifetime
{
    private const string Ours = "19";
    private static readonly byte[] First = SmallPdf.Bytes(1);
    private static readonly byte[] Second = SmallPdf.Bytes(2);

    private SourceBench bench = null!;

    private SourceSettings Source => bench.Source(SourceKind.Register, "/index.xml") with { PublisherNumber = "00000019" };

    public async Task InitializeAsync() => bench = await SourceBench.OpenAsync();

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    public async Task Our_attachments_are_taken_and_those_of_others_are_not()
    {
        bench.Server.File("/smlouva/soubor/1/a.pdf", First);
        Publish(RegisterOffice.Dump(
            "01",
            RegisterOffice.Record(101, 105, true, Ours, Attachment("a.pdf", First), Attachment("b.docx", Second)),
            RegisterOffice.Record(102, 106, true, "00000027", Attachment("cizi.pdf", Second))));

        var run = await bench.PullAsync(Source);

        (run.Taken, run.IsComplete).ShouldBe((1, true));
        var document = await bench.Office.DocumentAsync();
        (document.Source, document.ProfileId, document.Name).ShouldBe((DocumentSource.Register, "registr-smluv", "a.pdf"));
        var published = await PublishedAsync();
        published.Select(row => (row.Place, row.Outcome)).ShouldBe(
            [(new RegisterPlace(101, 105, 1), SourceOutcome.Taken), (new RegisterPlace(101, 105, 2), SourceOutcome.NotTaken)]);
        Directory.EnumerateFiles(Path.Join(bench.Office.Home.Path, "sources"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_known_dump_is_not_asked_for_again_and_a_regenerated_one_brings_only_what_is_new()
    {
        bench.Server.File("/smlouva/soubor/1/a.pdf", First);
        bench.Server.File("/smlouva/soubor/1/b.pdf", Second);
        Publish(RegisterOffice.Dump("01", RegisterOffice.Record(101, 105, true, Ours, Attachment("a.pdf", First))));
        await bench.PullAsync(Source);
        await bench.PullAsync(Source);
        bench.Server.Requests.Count(request => request == "/dump_01.xml").ShouldBe(1);

        Publish(RegisterOffice.Dump(
            "01",
            RegisterOffice.Record(101, 105, false, Ours, Attachment("a.pdf", First)),
            RegisterOffice.Record(101, 117, true, Ours, Attachment("a.pdf", First), Attachment("b.pdf", Second))));
        var run = await bench.PullAsync(Source);

        run.Taken.ShouldBe(1);
        (await PublishedAsync()).Select(row => row.Place.Version).ShouldBe([117, 117]);
    }

    [Fact]
    public async Task An_attachment_that_is_another_than_announced_is_not_taken()
    {
        bench.Server.File("/smlouva/soubor/1/a.pdf", Second);
        Publish(RegisterOffice.Dump("01", RegisterOffice.Record(101, 105, true, Ours, Attachment("a.pdf", First))));

        await bench.PullAsync(Source);

        (await bench.Office.DocumentsAsync()).ShouldBeEmpty();
        (await PublishedAsync()).ShouldHaveSingleItem().Outcome.ShouldBe(SourceOutcome.DigestDiffers);
    }

    [Fact]
    public async Task A_dump_that_was_broken_off_goes_on_where_it_ended()
    {
        bench.Server.File("/smlouva/soubor/1/a.pdf", First);
        var dump = RegisterOffice.Dump("01", RegisterOffice.Record(101, 105, true, Ours, Attachment("a.pdf", First)));
        Publish(dump);
        var folder = Directory.CreateDirectory(Path.Join(bench.Office.Home.Path, "sources", "zkouska")).FullName;
        await File.WriteAllBytesAsync(Path.Join(folder, "dump_2026_01.xml.part"), dump[..100]);

        (await bench.PullAsync(Source)).Taken.ShouldBe(1);

        bench.Server.Requests.ShouldContain("/dump_01.xml bytes=100-");
    }

    [Fact]
    public async Task A_dump_with_a_wrong_digest_is_thrown_away_and_none_of_its_records_is_believed()
    {
        var dump = RegisterOffice.Dump("01", RegisterOffice.Record(101, 105, true, Ours, Attachment("a.pdf", First)));
        Publish(dump);
        bench.Server.File("/dump_01.xml", [.. dump[..^1], (byte)' '], "application/xml");

        var run = await bench.PullAsync(Source);

        run.IsComplete.ShouldBeFalse();
        (await PublishedAsync()).ShouldBeEmpty();
        (await bench.OutcomesAsync())[SourceOutcome.DigestDiffers].ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_that_was_broken_off_asks_only_for_the_rest()
    {
        bench.Server.File("/smlouva/soubor/1/a.pdf", First);
        bench.Server.Page("/smlouva/soubor/1/b.pdf", context =>
        {
            bench.Free = -1;
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        Publish(RegisterOffice.Dump(
            "01",
            RegisterOffice.Record(101, 105, true, Ours, Attachment("a.pdf", First), Attachment("b.pdf", Second)),
            RegisterOffice.Record(103, 107, true, Ours, Attachment("a.pdf", First))));
        (await bench.PullAsync(Source)).IsComplete.ShouldBeFalse();
        bench.Free = 1;
        bench.Server.File("/smlouva/soubor/1/b.pdf", Second);
        await ForgetPausesAsync();

        var run = await bench.PullAsync(Source);

        (run.Taken, run.IsComplete).ShouldBe((1, true));
        bench.Server.Requests.Count(request => request.StartsWith("/smlouva/soubor/1/a.pdf", StringComparison.Ordinal)).ShouldBe(2);
        (await PublishedAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Attachments_come_from_the_address_that_the_office_set()
    {
        bench.Server.File("/smlouva/soubor/1/a.pdf", First);
        var attachment = ("a.pdf", First, "https://smlouvy.gov.cz/smlouva/soubor/1/a.pdf");
        Publish(RegisterOffice.Dump("01", RegisterOffice.Record(101, 105, true, Ours, attachment)));

        (await bench.PullAsync(Source)).Taken.ShouldBe(0);
        (await PublishedAsync()).Single().Outcome.ShouldBe(SourceOutcome.HostNotAllowed);
        Publish(RegisterOffice.Dump("01", RegisterOffice.Record(101, 105, true, Ours, attachment), RegisterOffice.Record(9, 9, true, "1")));

        (await bench.PullAsync(Source with { Attachments = bench.Server.At("/") })).Taken.ShouldBe(1);
    }

    [Theory]
    [InlineData("<index xmlns=\"http://jinde.example/\"></index>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><index xmlns=\"http://portal.gov.cz/rejstriky/ISRS/1.2/\">&b;</index>")]
    [InlineData("nic")]
    public async Task What_is_no_index_is_told(string text)
    {
        bench.Server.File("/index.xml", System.Text.Encoding.UTF8.GetBytes(text), "application/xml");

        (await bench.PullAsync(Source)).Faults.ShouldBe(1);
    }

    [Fact]
    public void Complete_months_come_whole_and_the_running_one_by_days()
    {
        var dumps = RegisterIndex(
            (1, null, true), (2, null, false), (2, 1, false), (1, 31, true), (2, 2, false));

        Worker.Sources.Register.RegisterPull.Wanted(dumps, new DateOnly(2026, 1, 1)).Select(dump => dump.Name)
            .ShouldBe(["dump_2026_01.xml", "dump_2026_02_01.xml", "dump_2026_02_02.xml"]);
        Worker.Sources.Register.RegisterPull.Wanted(dumps, new DateOnly(2026, 2, 1)).Count.ShouldBe(2);
    }

    private static IReadOnlyList<Worker.Sources.Register.RegisterDump> RegisterIndex(params (int Month, int? Day, bool IsComplete)[] entries)
    {
        using var stream = new MemoryStream(RegisterOffice.Index(
            [.. entries.Select(entry => RegisterOffice.Entry(entry.Month, entry.Day, entry.IsComplete, First, new Uri("https://data.example/x")))]));
        return Worker.Sources.Register.RegisterXml.Index(stream).ShouldNotBeNull();
    }

    private (string Name, byte[] Content, string Address) Attachment(string name, byte[] content) =>
        (name, content, bench.Server.At("/smlouva/soubor/1/" + name).AbsoluteUri);

    private void Publish(byte[] dump)
    {
        bench.Server.File("/dump_01.xml", dump, "application/xml");
        bench.Server.File(
            "/index.xml", RegisterOffice.Index(RegisterOffice.Entry(1, null, true, dump, bench.Server.At("/dump_01.xml"))), "application/xml");
    }

    private Task<IReadOnlyList<PublishedAttachment>> PublishedAsync() =>
        bench.Items.PublishedAsync(0, 100, isFoundOnly: false, CancellationToken.None);

    private async Task ForgetPausesAsync()
    {
        foreach (var key in (string[])[SourceKeys.Turn, SourceKeys.Of(new RegisterPlace(101, 105, 2))])
        {
            var item = (await bench.Items.FindAsync("zkouska", key, CancellationToken.None)).ShouldNotBeNull();
            await bench.Items.SaveAsync(item with { NextAttemptAt = default }, CancellationToken.None);
        }
    }
}
