using System.Net;
using Clona.Detectors.Declension;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Storage.Vault;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Documents;

/// <summary>The vault's pages: the officer gives the right, one person asks, another agrees, the first sees it once.</summary>
[Collection(WebCollection.Name)]
public sealed class PseudonymPagesTests(WebOffice office)
{
    private const string Planted = "Kanárek Stránkový";

    [Fact]
    public async Task Two_people_see_behind_a_pseudonym_once()
    {
        if (!office.Service<VaultDesk>().IsThere)
        {
            return;
        }

        var (first, second, page, id) = await PseudonymisedAsync();
        await GrantAsync(first.Name);
        await GrantAsync(second.Name);

        var asked = await first.Visitor.PostAsync(page, new() { ["label"] = "Petr Dvořák", ["reason"] = "Žádost soudu o totožnost." }, page + "?handler=Ask");
        asked.Status.ShouldBe(HttpStatusCode.Redirect);
        var request = (await office.Service<VaultDesk>().RequestsAsync(id, CancellationToken.None)).Single().Id.ToString();
        var own = await first.Visitor.PostAsync(page, new() { ["request"] = request }, page + "?handler=Approve");
        var agreed = await second.Visitor.PostAsync(page, new() { ["request"] = request }, page + "?handler=Approve");
        var seen = await first.Visitor.PostAsync(page, new() { ["request"] = request }, page + "?handler=See");
        var again = await first.Visitor.PostAsync(page, new() { ["request"] = request }, page + "?handler=See");

        own.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        own.Text.ShouldContain("Vlastní žádosti nemůžete vyhovět");
        agreed.Status.ShouldBe(HttpStatusCode.Redirect);
        seen.Text.ShouldContain(Planted);
        again.Text.ShouldNotContain(Planted);
        (await first.Visitor.HtmlAsync(page)).ShouldNotContain(Planted);
    }

    [Fact]
    public async Task A_clerk_orders_pseudonyms_and_without_the_right_cannot_ask()
    {
        if (!office.Service<VaultDesk>().IsThere)
        {
            return;
        }

        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, _) = await ReceivedAsync();

        var ordered = await clerk.PostAsync(page, new() { ["names"] = "true" }, page + "?handler=Order");
        var refused = await clerk.PostAsync(page, new() { ["label"] = "Petr Dvořák", ["reason"] = "Jen tak ze zvědavosti." }, page + "?handler=Ask");

        ordered.Status.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.HtmlAsync(page)).ShouldContain("Dokument se bude pseudonymizovat");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("K trezoru nemáte právo");
        (await office.Service<AuditArchive>().ReadAsync(new AuditQuery(Kind: AuditKinds.PseudonymRefused, Take: 10), CancellationToken.None)).ShouldNotBeEmpty();
    }

    private async Task GrantAsync(string name)
    {
        var officer = await office.SignedInAsync(StaffRole.Dpo);
        var account = await office.AccountAsync(name);
        var answer = await officer.PostAsync("/trezor", new() { ["account"] = account.ToString(), ["grant"] = "true" });
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<((Visitor Visitor, string Name) First, (Visitor Visitor, string Name) Second, string Page, DocumentId Id)> PseudonymisedAsync()
    {
        var first = await PersonAsync();
        var second = await PersonAsync();
        var (page, id) = await ReceivedAsync();
        var ledger = new PseudonymLedger(
            PseudonymLedger.SchemaName, [new KnownPerson("Osoba A", "Petr", "Dvořák", Gender.Masculine, 1, 2, [Planted])], []);
        await office.Service<PseudonymVault>().KeepAsync(id, id.Value, 1, ledger.ToBytes(), CancellationToken.None);
        return (first, second, page, id);
    }

    private async Task<(Visitor Visitor, string Name)> PersonAsync()
    {
        var (name, secret) = await office.PersonAsync(StaffRole.Clerk);
        var visitor = office.Visitor();
        await visitor.SignInAsync(name, WebOffice.Password, secret);
        return (visitor, name);
    }

    // Without an owner: every clerk sees it.
    private async Task<(string Page, DocumentId Id)> ReceivedAsync()
    {
        var received = await office.Service<DocumentDesk>().ReceiveAsync(
            new IncomingDocument(
                new InputFile("zapis.txt", Some.Text("Zápis " + Guid.NewGuid()), MediaType.PlainText), "minutes", DocumentSource.Register),
            Actor.Source,
            CancellationToken.None);
        return ($"/dokumenty/{received.Id}/pseudonymy", received.Id);
    }
}
