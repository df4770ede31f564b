using Clona.Storage.Opinions;
using Clona.Web.Access;
using Clona.Web.Review;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Opinions;

/// <summary>The desk of the data-protection officer: open questions with the place they are about, and room for the opinion.</summary>
[Authorize(Policy = Policies.Opinions)]
public sealed class IndexModel(OpinionDesk opinions, OpinionCases cases, CurrentActor current, WebTexts texts) : PageModel
{
    private const int LongestAnswer = 4000;

    /// <summary>Open questions, oldest first.</summary>
    public IReadOnlyList<OpinionCase> Cases { get; private set; } = [];

    /// <summary>Whether an opinion was just sent.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Why an opinion was not taken.</summary>
    public string? Error { get; private set; }

    /// <summary>The question that the error is about.</summary>
    public Guid? FaultyId { get; private set; }

    /// <summary>Shows the open questions.</summary>
    public async Task OnGetAsync([FromQuery] bool sent, CancellationToken cancellationToken)
    {
        IsSent = sent;
        Cases = await cases.OpenAsync(cancellationToken);
    }

    /// <summary>Writes an opinion.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm] Guid opinion, [FromForm] string? answer, CancellationToken cancellationToken)
    {
        if (answer?.Trim() is not { Length: > 0 and <= LongestAnswer } words)
        {
            return await FaultyAsync(opinion, texts["opinion.missing"], cancellationToken);
        }

        var outcome = await opinions.AnswerAsync(opinion, words, current.Actor, cancellationToken);
        return outcome.Refusal is { } refusal
            ? await FaultyAsync(opinion, texts.Of("review.refused", refusal), cancellationToken)
            : Redirect("/poverenec?sent=true");
    }

    private async Task<IActionResult> FaultyAsync(Guid opinion, string error, CancellationToken cancellationToken)
    {
        (FaultyId, Error) = (opinion, error);
        Cases = await cases.OpenAsync(cancellationToken);
        return Page();
    }
}
