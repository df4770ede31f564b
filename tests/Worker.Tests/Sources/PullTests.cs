using System.Text;
using Clona.Storage.Documents;
using Clona.Storage.Sources;
using Clona.Worker.Night;
using Clona.Worker.Sources.Settings;
using Clona.Worker.Tests.Documents;

namespace Clona.Worker.Tests.Sources;

/// <summary>Lists of addresses and notice boards, against a real server.</summary>
public sealed class PullTests : IAsyncLifetime
{
    private const string Board =
        """
        { "@context": "https://ofn.gov.cz/úřední-desky/2021-07-20/kontexty/úřední-deska.jsonld", "typ": "Úřední deska",
          "iri": "https://deska.vzorov.example/deska", "stránka": "https://vzorov.example/uredni-deska",
          "provozovatel": { "typ": "Osoba", "ičo": "00000019" },
          "informace": [
            { "typ": ["Digitální objekt", "Informace na úřední desce"], "iri": "https://deska.vzorov.example/1", "url": "/1",
              "název": { "cs": "Zápis ze zasedání zastupitelstva č. 3" }, "vyvěšení": { "typ": "Časový okamžik", "datum": "2026-11-02" },
              "relevantní_do": { "typ": "Časový okamžik", "nespecifikovaný": true },
              "dokument": [
                { "typ": "Digitální objekt", "název": { "cs": "zápis 3.pdf" }, "url": "/soubory/3.pdf" },
                { "typ": "Digitální objekt", "název": { "cs": "příloha.docx" }, "url": "/soubory/3.docx" } ] },
            { "název": "ZÁPIS z rady", "dokument": { "název": "rada", "url": "/soubory/rada" } },
            { "název": { "cs": "Veřejná vyhláška" }, "dokument": [ { "url": "/soubory/vyhlaska.pdf" } ] },
            { "název": { "cs": "Zápis bez souboru" } }, 7 ] }
        """;

    private SourceBench bench = null!;

    public async Task InitializeAsync() => bench = await SourceBench.OpenAsync();

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    public async Task Addresses_become_documents_once_and_are_asked_again_by_their_validators()
    {
        bench.Server.File("/a.pdf", SmallPdf.Bytes(1));
        bench.Server.File("/b.pdf", SmallPdf.Bytes(2));
        var source = bench.Source(SourceKind.Urls, "/a.pdf", "/b.pdf", "/neni.pdf");

        (await bench.PullAsync(source)).Taken.ShouldBe(2);
        var second = await bench.PullAsync(source);

        second.Taken.ShouldBe(0);
        bench.Server.Requests.Count(request => request.EndsWith(" conditional", StringComparison.Ordinal)).ShouldBe(2);
        var documents = await bench.Office.DocumentsAsync();
        documents.Select(document => document.Name).ShouldBe(["a.pdf", "b.pdf"], ignoreOrder: true);
        documents.ShouldAllBe(document => document.Source == DocumentSource.Url && document.ProfileId == "minutes" && document.Owner == null);
        (await bench.OutcomesAsync())[SourceOutcome.Gone].ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_document_is_taken_again()
    {
        bench.Server.File("/a.pdf", SmallPdf.Bytes(1));
        var source = bench.Source(SourceKind.Urls, "/a.pdf");
        await bench.PullAsync(source);
        bench.Server.File("/a.pdf", SmallPdf.Bytes(2));

        (await bench.PullAsync(source)).Taken.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_in_trouble_is_asked_again_later_and_everything_else_goes_on()
    {
        bench.Server.Status("/a.pdf", 503);
        bench.Server.File("/b.pdf", SmallPdf.Bytes(2));
        var source = bench.Source(SourceKind.Urls, "/a.pdf", "/b.pdf");

        var run = await bench.PullAsync(source);

        (run.Taken, run.Faults, run.IsComplete).ShouldBe((1, 1, false));
        (await bench.Pulling.PullAsync(source, CancellationToken.None)).ShouldBeNull();
        (await bench.Items.CountAsync(CancellationToken.None)).Single(count => count.Outcome == SourceOutcome.Taken).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_board_gives_the_files_of_the_wanted_notices()
    {
        bench.Server.File("/deska.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Board)], "application/ld+json");
        bench.Server.File("/soubory/3.pdf", SmallPdf.Bytes(3));
        bench.Server.File("/soubory/3.docx", "PK"u8.ToArray(), "application/octet-stream");
        bench.Server.File("/soubory/rada", SmallPdf.Bytes(4));
        var source = bench.Source(SourceKind.NoticeBoard, "/deska.json") with { Titles = ["zápis"] };

        var run = await bench.PullAsync(source);
        await bench.PullAsync(source);

        (run.Taken, run.IsComplete).ShouldBe((2, true));
        var documents = await bench.Office.DocumentsAsync();
        documents.Select(document => document.Name).ShouldBe(["zápis 3.pdf", "rada.pdf"], ignoreOrder: true);
        documents.ShouldAllBe(document => document.Source == DocumentSource.NoticeBoard);
        (await bench.OutcomesAsync())[SourceOutcome.NotTaken].ShouldBe(1);
        bench.Server.Requests.ShouldNotContain("/soubory/vyhlaska.pdf");
        bench.Server.Requests.Count(request => request == "/deska.json conditional").ShouldBe(1);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task What_is_no_board_is_told_and_asked_again(string text)
    {
        bench.Server.File("/deska.json", Encoding.UTF8.GetBytes(text), "application/json");

        var run = await bench.PullAsync(bench.Source(SourceKind.NoticeBoard, "/deska.json"));

        run.Faults.ShouldBe(1);
        (await bench.OutcomesAsync())[SourceOutcome.Unreadable].ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_asked_outside_the_window_or_without_room_on_the_disk()
    {
        bench.Server.File("/a.pdf", SmallPdf.Bytes());
        var later = TimeOnly.FromTimeSpan(TimeProvider.System.GetLocalNow().AddHours(3).TimeOfDay);
        var night = bench.Source(SourceKind.Urls, "/a.pdf") with { Window = WorkWindow.Within(later, later.AddHours(1)) };
        (await bench.Pulling.PullAsync(night, CancellationToken.None)).ShouldBeNull();
        bench.Free = -1;
        (await bench.Pulling.PullAsync(bench.Source(SourceKind.Urls, "/a.pdf"), CancellationToken.None)).ShouldBeNull();

        bench.Server.Requests.ShouldBeEmpty();
    }
}
