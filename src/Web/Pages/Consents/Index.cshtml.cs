using Clona.Pipeline.Review;
using Clona.Storage.Consents;
using Clona.Web.Access;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Consents;

/// <summary>The register of consents: numbers and references of files, never a name.</summary>
[Authorize(Policy = Policies.Documents)]
public sealed class IndexModel(ConsentDesk consents, CurrentActor current, WebTexts texts) : FormPage(texts)
{
    /// <summary>All consents, newest first.</summary>
    public IReadOnlyList<ConsentRecord> Consents { get; private set; } = [];

    /// <summary>What was just done.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Shows the register.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    /// <summary>Records a consent.</summary>
    public async Task<IActionResult> OnPostRecordAsync(string? file, bool minor, CancellationToken cancellationToken)
    {
        if (!ConsentDesk.IsFile(file?.Trim()))
        {
            Fail("File", Texts["consents.file-wrong"]);
            await ShowAsync(cancellationToken);
            return Again();
        }

        var kind = minor ? ConsentKind.ForMinor : ConsentKind.Own;
        var made = await consents.RecordAsync(kind, file!.Trim(), current.Actor, cancellationToken);
        Done = made is null ? null : Texts.Of("consents.recorded", made.Number);
        return RedirectToPage();
    }

    /// <summary>Withdraws a consent and opens its documents again.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(string? number, CancellationToken cancellationToken)
    {
        var opened = await consents.WithdrawAsync(number ?? string.Empty, current.Actor, cancellationToken);
        Done = opened is { } count ? Texts.Of("consents.done-withdraw", count) : null;
        return RedirectToPage();
    }

    private async Task ShowAsync(CancellationToken cancellationToken) =>
        Consents = [.. (await consents.ListAsync(cancellationToken)).Reverse()];
}
