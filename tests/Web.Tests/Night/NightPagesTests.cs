using Clona.Pipeline.Intake;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Registration;
using Clona.Storage.Sources;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Night;

/// <summary>The pages of the night: counts and reasons, never a name.</summary>
[Collection(WebCollection.Name)]
public sealed class NightPagesTests(WebOffice office)
{
    private const string Canary = "Kanárek Noční";

    [Fact]
    public async Task The_digest_counts_documents_and_names_none()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        await clerk.UploadAsync("minutes", ($"{Canary}.txt", Some.Text(Canary + Guid.NewGuid())));

        var page = await clerk.HtmlAsync("/souhrn");

        page.ShouldContain("nahráno na stránce");
        page.ShouldNotContain("Kanárek");
    }

    [Fact]
    public async Task The_report_lists_attachments_by_number_and_names_none()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var content = Some.Text(Canary + Guid.NewGuid());
        var received = await office.Service<DocumentDesk>().ReceiveAsync(
            new IncomingDocument(new InputFile($"{Canary}.txt", content, MediaType.PlainText), "registr-smluv", DocumentSource.Register),
            Actor.Source,
            CancellationToken.None);
        await office.Service<SourceDesk>().SaveAsync(
            new SourceItem
            {
                SourceId = "registr",
                ItemKey = Guid.NewGuid().ToString("N").PadLeft(64, '0'),
                Outcome = SourceOutcome.Taken,
                Document = received.Id,
                Place = new RegisterPlace(4711, 4712, 3),
            },
            CancellationToken.None);

        var page = await clerk.HtmlAsync("/registr?vse=true");
        var file = await clerk.HtmlAsync("/registr/co-je-venku.csv");

        page.ShouldContain("4711");
        file.ShouldContain("4711;4712;3;");
        (page + file).ShouldNotContain("Kanárek");
    }

    [Fact]
    public async Task The_page_of_sources_says_what_is_wrong_with_the_list_without_quoting_it()
    {
        var administrator = await office.SignedInAsync(StaffRole.Administrator);
        var file = Path.Join(office.Service<DataFolder>().Home, "sources.json");
        await File.WriteAllTextAsync(
            file,
            """
            { "schema": "clona.sources/1", "sources": [
              { "id": "a", "kind": "urls", "profile": "minutes", "urls": ["https://jana:heslo123@obec.example/"] } ] }
            """);

        var page = await administrator.HtmlAsync("/sprava/zdroje");
        File.Delete(file);

        page.ShouldContain("sources[0].urls[0]");
        page.ShouldContain("Tajné údaje do adres nepatří");
        page.ShouldNotContain("heslo123");
    }

    [Fact]
    public async Task A_clerk_cancels_the_work_on_an_own_document()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        await clerk.UploadAsync("minutes", ("zapis.txt", Some.Text("Zápis " + Guid.NewGuid())));
        var id = (await office.Service<DocumentDesk>().ListAsync(new DocumentFilter([DocumentState.Received]), CancellationToken.None))
            .Rows[0].Id;

        var answer = await clerk.PostAsync($"/dokumenty/{id}", [], $"/dokumenty/{id}?handler=Cancel");

        answer.Location.ShouldContain(id.ToString());
        (await office.Service<DocumentDesk>().FindAsync(id, CancellationToken.None))!.State.ShouldBe(DocumentState.Failed);
        (await clerk.HtmlAsync($"/dokumenty/{id}")).ShouldContain("Zpracování někdo zrušil");
    }

    [Fact]
    public async Task Metrics_tell_the_queue_with_their_types_and_closed_labels_only()
    {
        var administrator = await office.SignedInAsync(StaffRole.Administrator);

        var metrics = await administrator.HtmlAsync("/metrics");

        metrics.ShouldContain("# TYPE clona_disk_free_bytes gauge");
        metrics.ShouldContain("clona_queue_oldest_seconds");
        metrics.ShouldContain("clona_outbox_unsent");
    }
}
