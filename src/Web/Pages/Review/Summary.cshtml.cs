using Clona.Storage.Documents;
using Clona.Storage.Opinions;
using Clona.Storage.Persons;
using Clona.Storage.Review;
using Clona.Storage.Vault;
using Clona.Web.Access;
using Clona.Web.Persons;
using Clona.Web.Review;
using Clona.Web.Texts;
using Clona.Worker.Queue;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Review;

/// <summary>What the output will lack, what is open, which pages nobody looked at; then the worker makes the output.</summary>
[Authorize(Policy = Policies.Review)]
public sealed class SummaryModel(
    DocumentGate gate, ReviewDesk desk, PersonDesk persons, PseudonymVault vault, OpinionDesk opinions, SeenPages seen, CurrentActor current, IJobQueue queue, WebTexts texts) : PageModel
{
    /// <summary>The document.</summary>
    public DocumentSummary Document { get; private set; } = null!;

    /// <summary>What will be removed and kept.</summary>
    public PlanSummary Plan { get; private set; } = null!;

    /// <summary>Pages that the reader has not had on the screen.</summary>
    public IReadOnlyList<int> Unseen { get; private set; } = [];

    /// <summary>Questions to the data-protection officer without an opinion.</summary>
    public int OpenQuestions { get; private set; }

    /// <summary>Why it cannot be finished yet; null where nothing speaks against it.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether the tick for unseen pages is missing.</summary>
    public bool IsTickMissing { get; private set; }

    /// <summary>Mentions that would get nobody's pseudonym, as nobody said whom they mean; 0 where no pseudonyms are ordered.</summary>
    public int OpenPersons { get; private set; }

    /// <summary>Whether the tick for them is missing.</summary>
    public bool IsNobodyTickMissing { get; private set; }

    /// <summary>Whether the tick for unseen pages was set.</summary>
    public bool IsUnseenTicked { get; private set; }

    /// <summary>Whether the tick for mentions of nobody was set.</summary>
    public bool IsNobodyTicked { get; private set; }

    /// <summary>Shows the summary.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>Finishes the review.</summary>
    public async Task<IActionResult> OnPostAsync(
        Guid id, [FromForm] long version, [FromForm] bool unseen, [FromForm] bool nobody, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        (IsUnseenTicked, IsNobodyTicked) = (unseen, nobody);
        if (Unseen.Count > 0 && !unseen)
        {
            IsTickMissing = true;
            Error = texts["summary.unseen-error"];
            return Page();
        }

        if (OpenPersons > 0 && !nobody)
        {
            IsNobodyTickMissing = true;
            Error = texts.Count("summary.persons-error", OpenPersons);
            return Page();
        }

        var outcome = await desk.FinishAsync(Document.Id, version, current.Actor, OpenPersons, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            Error = texts.Of("review.refused", refusal);
            await LoadAsync(id, cancellationToken);
            return Page();
        }

        await queue.WakeAsync(Document.Id, cancellationToken);
        return Redirect($"/dokumenty/{Document.Id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await gate.FindAsync(id, cancellationToken) is not { } document
            || await desk.OpenAsync(document.Id, cancellationToken) is not { } review)
        {
            return false;
        }

        Document = review.Document;
        Plan = PlanSummary.Of(review);
        OpenPersons = await vault.OrderOfAsync(document.Id, cancellationToken) is null || await persons.OpenAsync(document.Id, cancellationToken) is not { } opened
            ? 0
            : new PersonSheets(opened).Open;
        var asked = await opinions.OfDocumentAsync(document.Id, cancellationToken);
        OpenQuestions = asked.Count(question => question.Answer is null);
        var shown = seen.Of(document.Id, current.Actor.Account);
        Unseen = [.. review.Analysis.Pages.Select(page => page.Number).Except(shown)];
        return true;
    }
}
