using Clona.Pipeline.Workflow;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Documents;

/// <summary>Filters of lists as queries.</summary>
internal static class DocumentQueries
{
    internal static IQueryable<DocumentRow> Matching(ClonaContext context, DocumentFilter filter)
    {
        var query = Visible(context.Documents.AsNoTracking(), filter.Scope);
        query = filter.States.Count == 0
            ? query.Where(row => row.State != DocumentState.Erased)
            : query.Where(row => filter.States.Contains(row.State));
        query = filter.Owner is { } owner ? query.Where(row => row.OwnerId == owner.Value) : query;
        query = filter.Refusal is { } refusal ? query.Where(row => row.Refusal == refusal) : query;
        return filter.ProfileId is { } profile ? query.Where(row => row.ProfileId == profile) : query;
    }

    internal static IQueryable<DocumentRow> Visible(IQueryable<DocumentRow> query, DocumentScope? scope)
    {
        if (scope is null)
        {
            return query;
        }

        var states = scope.AnyOwnerStates;
        return scope.OwnOrOwnerless is { } account
            ? query.Where(row => row.OwnerId == account.Value || row.OwnerId == null || states.Contains(row.State))
            : query.Where(row => states.Contains(row.State));
    }
}
