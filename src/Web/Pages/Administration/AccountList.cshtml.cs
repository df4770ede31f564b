using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Web.Access;
using Clona.Web.Accounts;
using Clona.Web.Hosting;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Administration;

/// <summary>The administrator's accounts: invite, change roles, let in, keep out.</summary>
[Authorize(Policy = Policies.Administration)]
public sealed class AccountListModel(
    AccountDesk desk, InvitationDesk invitations, CurrentActor current, OfficeSettings office, WebTexts texts) : FormPage(texts)
{
    /// <summary>How long a link to a new account holds.</summary>
    public static TimeSpan LinkLifetime => TimeSpan.FromDays(7);

    /// <summary>Roles that an account can hold.</summary>
    public static IReadOnlyList<StaffRole> Choices { get; } = [.. Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Worker)];

    /// <summary>All accounts.</summary>
    public IReadOnlyList<AccountRow> Rows { get; private set; } = [];

    /// <summary>The link that was just made; shown once.</summary>
    public string? Link { get; private set; }

    /// <summary>Key of the text about what was done.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Name that colleagues will see; may stay empty.</summary>
    [BindProperty]
    public string? DisplayName { get; set; }

    /// <summary>Wire names of the roles.</summary>
    [BindProperty]
    public IReadOnlyList<string> Roles { get; set; } = [];

    /// <summary>Shows the accounts.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Rows = await desk.ListAsync(cancellationToken);

    /// <summary>Makes a one-time link.</summary>
    public async Task<IActionResult> OnPostInviteAsync(CancellationToken cancellationToken)
    {
        Rows = await desk.ListAsync(cancellationToken);
        var roles = Chosen();
        if (roles.Count == 0)
        {
            Fail("Roles", Texts["accounts.error.no-role"]);
            return Again();
        }

        var name = string.IsNullOrWhiteSpace(DisplayName) ? null : DisplayName.Trim();
        var token = await invitations.CreateAsync(roles, name, LinkLifetime, current.Actor, cancellationToken);
        Link = $"{office.Address}/pozvanka/{token}";
        return Page();
    }

    /// <summary>Changes the roles of an account.</summary>
    public async Task<IActionResult> OnPostRolesAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(await desk.SetRolesAsync(id, Chosen(), current.Actor, cancellationToken), "accounts.done.roles", cancellationToken);

    /// <summary>Lets an account in or keeps it out.</summary>
    public async Task<IActionResult> OnPostActiveAsync(Guid id, bool isActive, CancellationToken cancellationToken) =>
        await AnswerAsync(
            await desk.SetActiveAsync(id, isActive, current.Actor, cancellationToken),
            isActive ? "accounts.done.activated" : "accounts.done.deactivated",
            cancellationToken);

    /// <summary>Takes the second factor away.</summary>
    public async Task<IActionResult> OnPostResetAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(
            await desk.ResetSecondFactorAsync(id, current.Actor, cancellationToken), "accounts.done.reset", cancellationToken);

    private List<StaffRole> Chosen() =>
    [
        .. Roles.Distinct(StringComparer.Ordinal)
            .Select(name => WireName.TryParse<StaffRole>(name, out var role) ? role : StaffRole.Worker)
            .Where(role => role != StaffRole.Worker),
    ];

    private async Task<IActionResult> AnswerAsync(AccountChange change, string done, CancellationToken cancellationToken)
    {
        if (change == AccountChange.Made)
        {
            Done = done;
            return RedirectToPage();
        }

        Rows = await desk.ListAsync(cancellationToken);
        Fail("Roles", Texts.Of("accounts.error", change));
        return Again();
    }
}
