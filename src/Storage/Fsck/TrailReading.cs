using Clona.Pipeline.Audit;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Fsck;

/// <summary>What the audit log tells about documents: their moves, their digests, and when four eyes was off.</summary>
internal sealed class TrailReading
{
    private readonly List<(long At, bool IsOff)> fourEyes = [];

    private TrailReading()
    {
    }

    /// <summary>Moves of each document, oldest first; the first one has no state before it.</summary>
    internal Dictionary<string, List<(string? From, string To)>> Moves { get; } = new(StringComparer.Ordinal);

    /// <summary>Digest that each document was received with.</summary>
    internal Dictionary<string, string> Originals { get; } = new(StringComparer.Ordinal);

    /// <summary>How often an output of an original was verified or approved, by kind, original and output.</summary>
    internal Dictionary<(string Kind, string Original, string Output), int> Effects { get; } = [];

    /// <summary>Documents that a worker has taken at least once.</summary>
    internal HashSet<string> Claimed { get; } = new(StringComparer.Ordinal);

    /// <summary>Documents that were put into the outgoing folder at least once.</summary>
    internal HashSet<string> Delivered { get; } = new(StringComparer.Ordinal);

    /// <summary>Records whose columns do not repeat what their payload says, or that cannot be read.</summary>
    internal List<long> BadRows { get; } = [];

    internal static async Task<TrailReading> ReadAsync(ClonaContext context, CancellationToken cancellationToken)
    {
        var reading = new TrailReading();
        await foreach (var row in context.AuditRecords.AsNoTracking().OrderBy(item => item.Sequence)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            reading.Take(row);
        }

        return reading;
    }

    /// <summary>Whether four eyes was switched off at that time.</summary>
    internal bool WasFourEyesOff(DateTimeOffset at)
    {
        var moment = UtcMicroseconds.Of(at);
        return fourEyes.LastOrDefault(change => change.At <= moment).IsOff;
    }

    private void Take(AuditRow row)
    {
        if (AuditRecord.Read(row.Payload) is not { } record
            || record.Sequence != row.Sequence || record.Microseconds != row.Microseconds
            || record.Event.Kind != row.Kind || record.Event.Subject.ToString() != row.Subject)
        {
            BadRows.Add(row.Sequence);
            return;
        }

        TakeEffect(record.Event, row.Subject);
        var tokens = record.Event.Attributes.Where(item => item.Value is TokenValue)
            .ToDictionary(item => item.Name, item => ((TokenValue)item.Value).Token, StringComparer.Ordinal);
        if (row.Kind == AuditKinds.SettingFourEyes)
        {
            fourEyes.Add((row.Microseconds, tokens.GetValueOrDefault("value") == "off"));
        }

        if (!tokens.TryGetValue("document", out var document))
        {
            return;
        }

        _ = row.Kind switch
        {
            AuditKinds.DocumentClaimed => Claimed.Add(document),
            AuditKinds.DocumentDelivered => Delivered.Add(document),
            _ => false,
        };
        if (tokens.TryGetValue("to", out var to))
        {
            Moves.TryAdd(document, []);
            Moves[document].Add((tokens.GetValueOrDefault("from"), to));
            Originals.TryAdd(document, row.Subject);
        }
    }

    private void TakeEffect(AuditEvent happened, string original)
    {
        if (happened.Kind is AuditKinds.DocumentVerified or AuditKinds.ApprovalApproved
            && happened.Attributes.FirstOrDefault(item => item.Name == "output")?.Value is DigestValue output)
        {
            var effect = (happened.Kind, original, output.Digest.ToString());
            Effects[effect] = Effects.GetValueOrDefault(effect) + 1;
        }
    }
}
