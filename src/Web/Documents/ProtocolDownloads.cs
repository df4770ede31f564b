using Clona.Pipeline.Protocol;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Web.Accounts;
using Clona.Web.Hosting;
using Clona.Web.Texts;

namespace Clona.Web.Documents;

/// <summary>Hands out the protocol of anonymisation of a verified document: counts, grounds, names of colleagues, never a value.</summary>
public sealed class ProtocolDownloads(
    VisibleDocuments documents, DocumentResults results, AccountDesk accounts, OfficeSettings office, WebTexts texts)
{
    private const string Name = "protokol";

    /// <summary>The file, or 404 where there is no document or no output.</summary>
    /// <param name="id">The document.</param>
    /// <param name="isPaper">Whether the PDF is meant; else the JSON.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IResult> GetAsync(string id, bool isPaper, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document
            || await results.ReportAsync(document.Id, cancellationToken) is not { } report)
        {
            return Results.NotFound();
        }

        var protocol = ProtocolMaking.Of(report, await PeopleOfAsync(document, cancellationToken));
        var file = isPaper ? ProtocolFiles.Pdf(Name, protocol) : ProtocolFiles.Json(Name, protocol);
        return Results.Bytes(file.Content.ToArray(), file.MediaType, $"{Reference.Of(document.Id)}{file.Name[Name.Length..]}");
    }

    private async Task<ProtocolPeople> PeopleOfAsync(DocumentSummary document, CancellationToken cancellationToken)
    {
        var names = await accounts.NamesAsync(cancellationToken);
        return new ProtocolPeople(
            NameOf(document.LastEditor), NameOf(document.Approver), null, texts.Of("state", document.State), office.IsFourEyesOff);

        string? NameOf(AccountId? account) => account is { } known ? names.GetValueOrDefault(known) : null;
    }
}
