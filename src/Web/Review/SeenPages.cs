using System.Collections.Concurrent;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;

namespace Clona.Web.Review;

/// <summary>
/// Which pages each person has had on the screen. Kept in memory: after a restart the person looks again, or says by a tick
/// that they finish without looking. Bounded; the oldest reviews are forgotten first. Safe for several threads.
/// </summary>
public sealed class SeenPages
{
    private const int MostReviews = 2000;

    private readonly ConcurrentDictionary<(DocumentId Document, AccountId? Account), ConcurrentDictionary<int, bool>> seen = new();
    private readonly ConcurrentQueue<(DocumentId Document, AccountId? Account)> order = new();

    /// <summary>Notes that <paramref name="page"/> was shown.</summary>
    public void Add(DocumentId document, AccountId? account, int page)
    {
        var key = (document, account);
        if (seen.TryAdd(key, new ConcurrentDictionary<int, bool>()))
        {
            order.Enqueue(key);
            if (order.Count > MostReviews && order.TryDequeue(out var oldest))
            {
                seen.TryRemove(oldest, out _);
            }
        }

        if (seen.TryGetValue(key, out var pages))
        {
            pages[page] = true;
        }
    }

    /// <summary>The pages shown so far, in order.</summary>
    public IReadOnlyList<int> Of(DocumentId document, AccountId? account) =>
        seen.TryGetValue((document, account), out var pages) ? [.. pages.Keys.Order()] : [];
}
