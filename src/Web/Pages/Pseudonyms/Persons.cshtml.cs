using Clona.Pipeline.Persons;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Persons;
using Clona.Storage.Review;
using Clona.Web.Access;
using Clona.Web.Documents;
using Clona.Web.Persons;
using Clona.Web.Review;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Pseudonyms;

/// <summary>Who is who in a document, decided by people: whom a mention means, which persons are one.</summary>
/// <remarks>Forms send places in the text, never words of it; what is decided is stored at once and can be taken back.</remarks>
[Authorize(Policy = Policies.Documents)]
public sealed class PersonsModel(VisibleDocuments documents, PersonDesk desk, ReviewDesk reviews, CurrentActor current, WebTexts texts) : FormPage(texts)
{
    /// <summary>Choice of somebody whom no other mention means.</summary>
    public const string SomebodyNew = "new";

    /// <summary>Choice of somebody from the list of all persons.</summary>
    public const string SomebodyElse = "other";

    /// <summary>The document.</summary>
    public DocumentSummary Document { get; private set; } = null!;

    /// <summary>Who is who; null where the document is not read yet.</summary>
    public PersonSheet? Sheet { get; private set; }

    /// <summary>Whether the reader may answer now.</summary>
    public bool MayEdit { get; private set; }

    /// <summary>Key of the text about what was done.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The words for a role; those of anybody where it says nothing.</summary>
    public string RoleOf(ShownPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Texts.Of("person-role", person.Role) is { Length: > 0 } role ? role : Texts["persons.anybody"];
    }

    /// <summary>The name of a person on this page.</summary>
    public string NameOf(ShownPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Texts.Of("persons.name", person.Letter, RoleOf(person));
    }

    /// <summary>The name of a person in a list of choices, with the first mention.</summary>
    public string ChoiceOf(ShownPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Texts.Of("persons.choice", person.Letter, RoleOf(person), person.First.Text);
    }

    /// <summary>Shows who is who.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        await reviews.NoteOpenedAsync(Document.Id, current.Actor, cancellationToken);
        return Page();
    }

    /// <summary>Says whom a mention means.</summary>
    public Task<IActionResult> OnPostMeansAsync(
        string id, [FromForm] long version, [FromForm] int? mention, [FromForm] string? choice, [FromForm] string? whom, [FromForm] string? also, CancellationToken cancellationToken)
    {
        var isNew = choice == SomebodyNew || (choice is null && whom == SomebodyNew);
        var first = isNew ? null : PersonPlaces.Read(choice is null or SomebodyElse ? whom : choice);
        var answer = mention is { } start
            ? new PersonAnswer(
                isNew ? PersonAnswerKind.MeansNew : PersonAnswerKind.Means, start, first, choice == SomebodyElse ? PersonPlaces.Read(also) : null)
            : null;
        return AnswerAsync(id, version, answer is null ? [] : [answer], "persons.done.answered", cancellationToken);
    }

    /// <summary>Says that all mentions of a person that were to be looked at mean that person.</summary>
    public Task<IActionResult> OnPostRightAsync(
        string id, [FromForm] long version, [FromForm] int[]? mentions, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async document => await desk.OpenAsync(document, cancellationToken) is { } opened && PersonSheets.Confirm(opened, mentions ?? []) is { Count: > 0 } answers
            ? await desk.AnswerAsync(document, version, answers, current.Actor, cancellationToken)
            : null,
        "persons.done.answered",
        cancellationToken);

    /// <summary>Says that two persons are one, or that they are two.</summary>
    public Task<IActionResult> OnPostPairAsync(
        string id, [FromForm] long version, [FromForm] string? first, [FromForm] string? whom, [FromForm] bool same, CancellationToken cancellationToken)
    {
        var one = PersonPlaces.Read(first);
        var answer = new PersonAnswer(same ? PersonAnswerKind.One : PersonAnswerKind.Two, one?.Start ?? 0, one, PersonPlaces.Read(whom));
        return AnswerAsync(id, version, [answer], same ? "persons.done.joined" : "persons.done.parted", cancellationToken);
    }

    /// <summary>Takes the last answer back.</summary>
    public Task<IActionResult> OnPostUndoAsync(string id, [FromForm] long version, CancellationToken cancellationToken) => ChangeAsync(
        id, async document => await desk.UndoAsync(document, version, current.Actor, cancellationToken), "persons.done.undone", cancellationToken);

    private Task<IActionResult> AnswerAsync(
        string id, long version, IReadOnlyList<PersonAnswer> answers, string done, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async document => answers is [{ IsComplete: true }] ? await desk.AnswerAsync(document, version, answers, current.Actor, cancellationToken) : null,
        done,
        cancellationToken);

    private async Task<IActionResult> ChangeAsync(string id, Func<DocumentId, Task<ChangeOutcome?>> change, string done, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        var outcome = await change(document.Id);
        if (outcome is { Refusal: null })
        {
            Done = done;
            return RedirectToPage();
        }

        Fail("otazky", outcome?.Refusal is { } refusal ? Texts.Of("change-refusal", refusal) : Texts["persons.choose"]);
        await LoadAsync(id, cancellationToken);
        var answer = Again();
        Response.StatusCode = outcome?.Refusal == ChangeRefusal.Stale ? StatusCodes.Status409Conflict : Response.StatusCode;
        return answer;
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return false;
        }

        Document = document;
        if (await desk.OpenAsync(document.Id, cancellationToken) is { } opened)
        {
            Document = opened.Review.Document;
            Sheet = PersonSheets.Of(opened);
            MayEdit = ReviewAnswers.MayEdit(Document, current.Actor);
        }

        return true;
    }
}
