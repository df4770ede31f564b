using Clona.Pipeline.Workflow;
using Clona.Storage.Model;

namespace Clona.Storage.Fsck;

/// <summary>I6: no lease has ended without anybody taking the work over; only work is leased, and a lease has its token.</summary>
internal static class LeaseCheck
{
    // Two rounds of the sweep, which comes every 30 seconds.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    internal static InvariantResult Run(IReadOnlyList<DocumentRow> documents, DateTimeOffset now)
    {
        var tally = new Tally("i6");
        foreach (var row in documents.Where(row => row.LeaseUntil is not null || row.AttemptToken is not null))
        {
            var isSound = row.AttemptToken is not null && DocumentWorkflow.IsWork(row.State) && row.LeaseUntil + Grace >= now;
            tally.Count(isSound, row.DocumentId.ToString());
        }

        return tally.Result;
    }
}
