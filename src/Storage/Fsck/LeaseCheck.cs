using Clona.Pipeline.Workflow;
using Clona.Storage.Model;
using Clona.Storage.Outbox;
using Clona.Storage.Work;

namespace Clona.Storage.Fsck;

/// <summary>
/// I6: only work is leased, to one holder each, whose claim stands in the audit log, for no longer than a lease can last; and no
/// lease has ended without anybody taking the work over.
/// </summary>
internal static class LeaseCheck
{
    // Two rounds of the sweep, which comes every 30 seconds.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    internal static InvariantResult Run(
        IReadOnlyList<DocumentRow> documents,
        IReadOnlyList<OutboxRow> messages,
        TrailReading trail,
        DateTimeOffset now,
        DateTimeOffset latestNow)
    {
        var tally = new Tally("i6");
        var holders = new HashSet<Guid>();
        foreach (var row in documents.Where(row => row.LeaseUntil is not null || row.AttemptToken is not null))
        {
            var isSound = row.AttemptToken is { } token && holders.Add(token) && DocumentWorkflow.IsWork(row.State)
                && row.LeaseUntil + Grace >= now && row.LeaseUntil <= latestNow + WorkLedger.Lease + Grace
                && trail.Claimed.Contains(row.DocumentId.ToString());
            tally.Count(isSound, row.DocumentId.ToString());
        }

        // A message that nobody takes over waits for a mail server or for its settings: only a lease without end is wrong.
        foreach (var row in messages.Where(row => row.LeaseUntil is not null))
        {
            tally.Count(row.LeaseUntil <= latestNow + OutboxDesk.Lease + Grace, row.Key);
        }

        return tally.Result;
    }
}
