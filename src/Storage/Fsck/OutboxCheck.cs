using Clona.Storage.Model;

namespace Clona.Storage.Fsck;

/// <summary>I8: no message is there twice, what was sent is held by nobody, and whoever holds one has a token and a time.</summary>
internal static class OutboxCheck
{
    internal static InvariantResult Run(IReadOnlyList<OutboxRow> messages)
    {
        var tally = new Tally("i8");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in messages)
        {
            var isHeld = row.AttemptToken is not null || row.LeaseUntil is not null;
            var isWhole = row.AttemptToken is null == row.LeaseUntil is null;
            var isOver = row.SentAt is not { } sent || (!isHeld && row.Attempts > 0 && sent >= row.CreatedAt);
            tally.Count(seen.Add(row.Key) && isWhole && isOver, row.Key);
        }

        return tally.Result;
    }
}
