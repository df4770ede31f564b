using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Opinions;
using Clona.Web.Access;
using Clona.Web.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages;

/// <summary>What there is to do, by role.</summary>
[Authorize(Policy = Policies.Staff)]
public sealed class IndexModel(DocumentDesk desk, OpinionDesk opinions, CurrentActor current) : PageModel
{
    private static readonly (DocumentState State, StaffRole Role)[] Desks =
    [
        (DocumentState.InReview, StaffRole.Clerk),
        (DocumentState.AwaitingApproval, StaffRole.Approver),
        (DocumentState.AwaitingRelease, StaffRole.Clerk),
        (DocumentState.AwaitingRelease, StaffRole.Approver),
        (DocumentState.Failed, StaffRole.Clerk),
        (DocumentState.Refused, StaffRole.Clerk),
        (DocumentState.Released, StaffRole.Clerk),
    ];

    /// <summary>What waits for the account.</summary>
    public IReadOnlyList<OverviewCard> Cards { get; private set; } = [];

    /// <summary>Counts what there is to do.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var cards = new List<OverviewCard>();
        if (actor.Roles.Contains(StaffRole.Clerk) || actor.Roles.Contains(StaffRole.Approver))
        {
            var counts = await desk.CountAsync(VisibleDocuments.ScopeOf(actor), cancellationToken);
            cards.AddRange(Desks.Where(place => actor.Roles.Contains(place.Role)).Select(place => place.State).Distinct()
                .Select(state => new OverviewCard(
                    $"/dokumenty?stav={WireName.Of(state)}", $"overview.{WireName.Of(state)}", counts.GetValueOrDefault(state))));
        }

        if (actor.Roles.Contains(StaffRole.Dpo))
        {
            var open = await opinions.OpenAsync(cancellationToken);
            cards.Add(new OverviewCard("/poverenec", "overview.questions", open.Count));
        }

        Cards = cards;
    }
}
