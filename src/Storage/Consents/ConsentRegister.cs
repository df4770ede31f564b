using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Auditing;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Consents;

/// <summary>Reads the register of consents out of the audit log, which is its only place.</summary>
/// <remarks>
/// A consent has to be provable for the whole time (G-18): what proves it is a record that nobody can change, so there is no other
/// table that could say something else.
/// </remarks>
internal static class ConsentRegister
{
    internal const string Number = "consent";
    internal const string Kind = "given-by";
    internal const string File = "file";

    /// <summary>All consents, oldest first.</summary>
    internal static async Task<IReadOnlyList<ConsentRecord>> ReadAsync(ClonaContext context, CancellationToken cancellationToken)
    {
        var payloads = await context.AuditRecords.AsNoTracking()
            .Where(row => row.Kind == AuditKinds.ConsentRecorded || row.Kind == AuditKinds.ConsentWithdrawn)
            .OrderBy(row => row.Sequence).Select(row => row.Payload).ToListAsync(cancellationToken);
        var consents = new Dictionary<string, ConsentRecord>(StringComparer.Ordinal);
        foreach (var record in payloads.Select(payload => AuditRecord.Read(payload) ?? throw new AuditDamagedException()))
        {
            var number = TokenOf(record.Event, Number);
            var at = UtcMicroseconds.From(record.Microseconds);
            if (record.Event.Kind == AuditKinds.ConsentRecorded)
            {
                var kind = WireName.TryParse<ConsentKind>(TokenOf(record.Event, Kind), out var known) ? known : ConsentKind.Own;
                consents[number] = new ConsentRecord(number, kind, TokenOf(record.Event, File), at, null);
            }
            else if (consents.TryGetValue(number, out var consent))
            {
                consents[number] = consent with { WithdrawnAt = at };
            }
        }

        return [.. consents.Values];
    }

    private static string TokenOf(AuditEvent item, string name) =>
        item.Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value is TokenValue value ? value.Token : string.Empty;
}
