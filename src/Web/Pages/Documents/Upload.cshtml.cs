using Clona.Pipeline.Journey;
using Clona.Pipeline.Texts;
using Clona.Storage.Documents;
using Clona.Web.Access;
using Clona.Web.Documents;
using Clona.Web.Health;
using Clona.Web.Security;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Documents;

/// <summary>Hands documents in. The body is read part by part, so the antiforgery token has to come first in it.</summary>
/// <remarks>Good files are taken in even if others are not; what is wrong with the others stands beside the field.</remarks>
[Authorize(Policy = Policies.Upload)]
[IgnoreAntiforgeryToken]
[ReadsBodyItself]
public sealed class UploadModel(
    Reception reception, QuickLook look, CurrentActor current, IAntiforgery antiforgery, OfficeCounters counters, WebTexts texts)
    : FormPage(texts)
{
    /// <summary>More documents than that are confirmed by the list, not by a page of their own.</summary>
    public const int MostConfirmed = 40;

    private const string FilesField = "Files";
    private readonly List<(DocumentId Id, string Name)> accepted = [];
    private readonly Unpacking unpacking = reception.Unpacking();
    private int files;

    /// <summary>What the documents are.</summary>
    public string? Profile { get; private set; }

    /// <summary>Documents that were taken in although others were not.</summary>
    public IReadOnlyList<(DocumentId Id, string Name)> Accepted => accepted;

    /// <summary>Shows the form.</summary>
    public void OnGet(string? druh) => Profile = Reception.IsProfile(druh) ? druh : null;

    /// <summary>Takes the files in, waits a moment for the sandbox to open them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var reader = UploadReader.Of(Request);
        if (!await IsOursAsync(await reader.NextAsync(cancellationToken)))
        {
            return BadRequest();
        }

        while (await reader.NextAsync(cancellationToken) is { } part)
        {
            await TakeAsync(part, cancellationToken);
        }

        if (Profile is null)
        {
            Refuse(UploadRefusal.NoProfile, name: null);
        }

        if (files == 0 && !HasError(FilesField))
        {
            Refuse(UploadRefusal.NothingChosen, name: null);
        }

        await TellRefusedAsync(cancellationToken);
        return HasErrors ? Again() : Confirm();
    }

    private async Task TakeAsync(UploadPart part, CancellationToken cancellationToken)
    {
        if (part is { Value: not null, Field: "profile" })
        {
            Profile = Reception.IsProfile(part.Value) ? part.Value : null;
        }

        if (Judge(part) is { } refusal)
        {
            Refuse(refusal, part.FileName);
        }
        else if (part.IsChosenFile && Profile is not null && files <= UploadLimits.MostFiles)
        {
            await foreach (var taken in reception.TakeAsync(part, Profile, DocumentSource.Page, current.Actor, unpacking, cancellationToken))
            {
                Note(taken);
            }
        }
    }

    // A file in an archive is told by the names that lead to it.
    private void Note(TakenFile taken)
    {
        if (taken.Outcome is { } outcome)
        {
            accepted.Add((outcome.Id, taken.Name));
            return;
        }

        var reason = taken.Refusal ?? RefusalReason.InternalError;
        counters.Refused(UploadRefusal.InArchive);
        FailOnce(FilesField, $"{taken.Name}: {RefusalTexts.Of(reason).Line}");
    }

    private UploadRefusal? Judge(UploadPart part)
    {
        if (!part.IsChosenFile)
        {
            return part.Refusal is UploadRefusal.BrokenOff or UploadRefusal.BatchTooBig ? part.Refusal : null;
        }

        files++;
        return files == UploadLimits.MostFiles + 1 ? UploadRefusal.TooMany
            : files > UploadLimits.MostFiles ? null
            : Profile is null ? UploadRefusal.NoProfile
            : !reception.HasRoom ? UploadRefusal.DiskFull
            : part.Refusal;
    }

    private void Refuse(UploadRefusal refusal, string? name)
    {
        counters.Refused(refusal);
        var text = Texts.Of("upload.error", refusal);
        if (refusal == UploadRefusal.NoProfile)
        {
            FailOnce("Profile", text);
        }
        else
        {
            FailOnce(FilesField, string.IsNullOrEmpty(name) || refusal == UploadRefusal.TooMany ? text : $"{name}: {text}");
        }
    }

    private void FailOnce(string field, string text)
    {
        if (!Errors.Contains(new FormError(field, text)))
        {
            Fail(field, text);
        }
    }

    private async Task TellRefusedAsync(CancellationToken cancellationToken)
    {
        var refused = await look.RefusedAsync([.. accepted.Select(document => document.Id)], cancellationToken);
        foreach (var document in refused)
        {
            Fail(FilesField, $"{document.Name}: {RefusalTexts.Of(document.Refusal ?? RefusalReason.InternalError).Line}");
            accepted.RemoveAll(row => row.Id == document.Id);
        }
    }

    private RedirectToPageResult Confirm() => accepted.Count > MostConfirmed
        ? RedirectToPage("/Documents/List")
        : RedirectToPage("/Documents/Accepted", new { cislo = string.Join(',', accepted.Select(document => document.Id.ToString())) });

    // The framework would look for the token by reading the whole form; from the header it takes it as well.
    private async Task<bool> IsOursAsync(UploadPart? first)
    {
        if (first is { Field: "__RequestVerificationToken", Value: { } token } && !Request.Headers.ContainsKey("RequestVerificationToken"))
        {
            Request.Headers["RequestVerificationToken"] = token;
        }

        return Request.Headers.ContainsKey("RequestVerificationToken") && await antiforgery.IsRequestValidAsync(HttpContext);
    }
}
