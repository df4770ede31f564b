using Clona.Storage.Documents;
using Clona.Storage.Model;

namespace Clona.Storage.Sources;

/// <summary>Turns rows of sources into values and back.</summary>
internal static class SourceRows
{
    internal static SourceItem ItemOf(SourceItemRow row) => new()
    {
        SourceId = row.SourceId,
        ItemKey = row.ItemKey,
        Outcome = row.Outcome,
        EntityTag = row.EntityTag,
        ModifiedAt = row.ModifiedAt,
        Digest = row.Digest,
        Document = row.DocumentId is { } id ? new DocumentId(id) : null,
        CheckedAt = row.CheckedAt,
        NextAttemptAt = row.NextAttemptAt,
        Faults = row.Faults,
        Place = PlaceOf(row),
        IsWithdrawn = row.IsWithdrawn,
    };

    internal static void Fill(SourceItemRow row, SourceItem item, DateTimeOffset now)
    {
        row.Outcome = item.Outcome;
        row.EntityTag = item.EntityTag;
        row.ModifiedAt = item.ModifiedAt;
        row.Digest = item.Digest;
        row.DocumentId = item.Document?.Value;
        row.CheckedAt = now;
        row.NextAttemptAt = item.NextAttemptAt;
        row.Faults = item.Faults;
        row.Contract = item.Place?.Contract;
        row.ContractVersion = item.Place?.Version;
        row.Attachment = item.Place?.Attachment;
        row.IsWithdrawn = item.IsWithdrawn;
    }

    internal static RegisterPlace? PlaceOf(SourceItemRow row) =>
        row is { Contract: { } contract, ContractVersion: { } version, Attachment: { } attachment }
            ? new RegisterPlace(contract, version, attachment)
            : null;
}
