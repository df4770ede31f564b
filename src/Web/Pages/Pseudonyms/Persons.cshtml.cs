using System.Globalization;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Workflow;
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
/// <remarks>
/// Forms send places in the text or numbers of the version that the reader saw, never words; what is decided is stored at once and can be taken back.
/// </remarks>
[Authorize(Policy = Policies.Documents)]
public sealed class PersonsModel(VisibleDocuments documents, PersonDesk desk, ReviewDesk reviews, StaffNames names, CurrentActor current, WebTexts texts) : FormPage(texts)
{
    /// <summary>The document.</summary>
    public DocumentSummary Document { get; private set; } = null!;

    /// <summary>Who is who; null where the document is not read yet.</summary>
    public PersonSheet? Sheet { get; private set; }

    /// <summary>The person whose mentions are shown; null on the page of all.</summary>
    public ShownGroup? Chosen { get; private set; }

    /// <summary>What would be taken back, in words; null where there is nothing.</summary>
    public string? Last { get; private set; }

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
        return Texts.Of("persons.name", person.Number, RoleOf(person));
    }

    /// <summary>The name of a person in a list of choices, with the mention that tells most.</summary>
    public string ChoiceOf(ShownPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Texts.Of("persons.choice", person.Number, RoleOf(person), person.Name);
    }

    /// <summary>The fields of a question about one name.</summary>
    public ShownChoice FieldsOf(ShownQuestion question, string field, string suffix, string legend)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new ShownChoice(
            field, suffix, Texts[legend], $"otazka-{question.Mention}-slova", [.. question.Choices.Select(person => (person.Value, ChoiceOf(person)))]);
    }

    /// <summary>Shows who is who, or the mentions of one person.</summary>
    /// <param name="id">The document.</param>
    /// <param name="osoba">Number of the person; null for the page of all.</param>
    /// <param name="cast">Which part of their mentions, from 0.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IActionResult> OnGetAsync(string id, [FromQuery] int? osoba, [FromQuery] int cast, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, osoba, Math.Clamp(cast, 0, short.MaxValue), cancellationToken) || (osoba is not null && Chosen is null))
        {
            return NotFound();
        }

        if (Done is null)
        {
            await reviews.NoteOpenedAsync(Document.Id, current.Actor, cancellationToken);
        }

        return Page();
    }

    /// <summary>Says whom a mention means.</summary>
    public Task<IActionResult> OnPostMeansAsync(string id, [FromForm] long version, [FromForm] MeansForm form, CancellationToken cancellationToken) =>
        AnswerAsync(id, version, form.Answers, "persons.done.answered", cancellationToken);

    /// <summary>Says that the mentions which were shown to be confirmed mean the persons with whom they were shown, and those in <paramref name="wrong"/> somebody else.</summary>
    public Task<IActionResult> OnPostRightAsync(
        string id, [FromForm] long version, [FromForm] string[] first, [FromForm] string[] wrong, CancellationToken cancellationToken) => AnswerAsync(
        id, version, sheets => PersonPlaces.Read(first) is { } people && PersonPlaces.Read(wrong) is { } others ? sheets.Confirm(people, others) : [], "persons.done.answered", cancellationToken);

    /// <summary>Says which of those with similar names are one, or that everybody is somebody else.</summary>
    public Task<IActionResult> OnPostSimilarAsync(
        string id, [FromForm] long version, [FromForm] string[] shown, [FromForm] string[] marked, [FromForm] bool same, CancellationToken cancellationToken) => AnswerAsync(
        id,
        version,
        sheets => PersonPlaces.Read(shown) is { } all && PersonPlaces.Read(marked) is { } ones ? sheets.Tell(all, ones, same) : [],
        same ? "persons.done.joined" : "persons.done.parted",
        cancellationToken);

    /// <summary>Says that two persons are one, or that they are two.</summary>
    public Task<IActionResult> OnPostPairAsync(
        string id, [FromForm] long version, [FromForm] string? first, [FromForm] string? choice, [FromForm] string? whom, [FromForm] bool same, CancellationToken cancellationToken) =>
        AnswerAsync(
            id, version, sheets => PairOf(sheets, first, choice, whom, same), same ? "persons.done.joined" : "persons.done.parted", cancellationToken);

    /// <summary>Takes the last answer back.</summary>
    public Task<IActionResult> OnPostUndoAsync(string id, [FromForm] long version, CancellationToken cancellationToken) => ChangeAsync(
        id, async document => await desk.UndoAsync(document, version, current.Actor, cancellationToken), "persons.done.undone", cancellationToken);

    private static ChangeOutcome Refused(ChangeRefusal refusal) => new(refusal, default, 0);

    private static IReadOnlyList<PersonAnswer> PairOf(PersonSheets sheets, string? first, string? choice, string? whom, bool same)
    {
        var one = PersonPlaces.Read(first);
        var other = choice is null or MeansForm.SomebodyElse ? MeansForm.Numbered(sheets, whom) : string.IsNullOrWhiteSpace(whom) ? PersonPlaces.Read(choice) : null;
        return [new PersonAnswer(same ? PersonAnswerKind.One : PersonAnswerKind.Two, one?.Start ?? 0, one, other)];
    }

    // Nothing where the form is not whole: then it is refused, and nothing of it is dropped.
    private Task<IActionResult> AnswerAsync(
        string id, long version, Func<PersonSheets, IReadOnlyList<PersonAnswer>> read, string done, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async document =>
        {
            var opened = await desk.OpenAsync(document, cancellationToken);
            return opened is null ? Refused(ChangeRefusal.NotInThisState)
                : opened.Review.Document.Version != version ? Refused(ChangeRefusal.Stale)
                : read(new PersonSheets(opened)) is { Count: > 0 } answers && answers.All(answer => answer.IsComplete)
                    ? await desk.AnswerAsync(document, version, answers, current.Actor, cancellationToken)
                    : null;
        },
        done,
        cancellationToken);

    private async Task<IActionResult> ChangeAsync(string id, Func<DocumentId, Task<ChangeOutcome?>> change, string done, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        // After the review the tick about open mentions is given: what changes them belongs before it.
        var outcome = document.State == DocumentState.InReview ? await change(document.Id) : Refused(ChangeRefusal.NotInThisState);
        if (outcome is { Refusal: null })
        {
            Done = done;
            return RedirectToPage();
        }

        Fail("otazky", outcome?.Refusal is { } refusal ? Texts.Of("change-refusal", refusal) : Texts["persons.choose"]);
        await LoadAsync(id, null, 0, cancellationToken);
        var answer = Again();
        Response.StatusCode = outcome?.Refusal == ChangeRefusal.Stale ? StatusCodes.Status409Conflict : Response.StatusCode;
        return answer;
    }

    private async Task<bool> LoadAsync(string id, int? number, int part, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return false;
        }

        Document = document;
        if (await desk.OpenAsync(document.Id, cancellationToken) is { } opened)
        {
            var sheets = new PersonSheets(opened);
            Document = opened.Review.Document;
            Sheet = sheets.Sheet();
            MayEdit = ReviewAnswers.MayEdit(Document, current.Actor);
            Chosen = number is { } wanted && sheets.WithNumber(wanted) is { } person ? sheets.PageOf(person, part) : null;
            Last = opened.Last is { } last ? await WordsOf(last, sheets) : null;
        }

        return true;
    }

    private async Task<string> WordsOf(LastAnswer last, PersonSheets sheets) => Texts.Of(
        "persons.last",
        Texts.Of("persons.last-kind", last.Kind),
        sheets.TextAt(last.Mention),
        last.Count.ToString(CultureInfo.InvariantCulture),
        await names.OfAsync(last.Author),
        CzechDates.Moment(last.At));
}
