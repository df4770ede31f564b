using System.Globalization;
using Clona.Pipeline.Policy;
using Clona.Storage.Documents;
using Clona.Storage.Keys;

namespace Clona.Storage.Vault;

/// <summary>The rows of requests and of those who have the right.</summary>
internal sealed class VaultRequests(PseudonymVault vault)
{
    internal async Task<bool> IsKeeperAsync(Guid account, CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync(
            "SELECT 1 FROM pseudonym_keepers WHERE account = @account", _ => true, cancellationToken, ("account", account.ToString("N")));
        return rows.Count > 0;
    }

    internal async Task<IReadOnlyList<Guid>> KeepersAsync(CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        return await connection.QueryAsync(
            "SELECT account FROM pseudonym_keepers ORDER BY granted_at", row => Guid.ParseExact(row.GetString(0), "N"), cancellationToken);
    }

    internal async Task GrantAsync(Guid account, string by, CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        await connection.RunAsync(
            "INSERT INTO pseudonym_keepers (account, granted_by, granted_at) VALUES (@account, @by, @now) ON CONFLICT (account) DO NOTHING",
            cancellationToken,
            ("account", account.ToString("N")),
            ("by", by),
            ("now", vault.Now()));
    }

    internal async Task RevokeAsync(Guid account, CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        await connection.RunAsync("DELETE FROM pseudonym_keepers WHERE account = @account", cancellationToken, ("account", account.ToString("N")));
    }

    internal async Task<Guid> AddAsync(
        DocumentId document, VaultRequestKind kind, string label, string reason, Guid account, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7(vault.Time.GetUtcNow());
        var own = DocumentKey.Random();
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        await connection.RunAsync(
            """
            INSERT INTO pseudonym_requests (id, document, kind, label, reason, wrapped_key, asked_by, asked_at)
            VALUES (@id, @document, @kind, @label, @reason, @key, @account, @now)
            """,
            cancellationToken,
            ("id", id.ToString("N")),
            ("document", document.ToString()),
            ("kind", WireName.Of(kind)),
            ("label", label),
            ("reason", own.SealText(new DocumentId(id), SealedField.Reason, reason)),
            ("key", vault.Key.Wrap(new DocumentId(id), own)),
            ("account", account.ToString("N")),
            ("now", vault.Now()));
        return id;
    }

    internal async Task<IReadOnlyList<VaultRequest>> OfAsync(DocumentId document, CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        return await connection.QueryAsync(
            """
            SELECT id, document, kind, label, asked_by, asked_at, approved_by, done_at
            FROM pseudonym_requests WHERE document = @document ORDER BY asked_at
            """,
            Read,
            cancellationToken,
            ("document", document.ToString()));
    }

    internal async Task<(VaultRequest Request, string Reason)?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync(
            """
            SELECT id, document, kind, label, asked_by, asked_at, approved_by, done_at, reason, wrapped_key
            FROM pseudonym_requests WHERE id = @id
            """,
            row => (Read(row), ReasonOf(id, (byte[])row.GetValue(8), (byte[])row.GetValue(9))),
            cancellationToken,
            ("id", id.ToString("N")));
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>Notes the second person; false where somebody was quicker.</summary>
    internal async Task<bool> ApproveAsync(Guid id, Guid account, bool isDone, CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        var rows = await connection.RunAsync(
            """
            UPDATE pseudonym_requests SET approved_by = @account, approved_at = @now, done_at = @done
            WHERE id = @id AND approved_by IS NULL AND asked_by <> @account
            """,
            cancellationToken,
            ("id", id.ToString("N")),
            ("account", account.ToString("N")),
            ("now", vault.Now()),
            ("done", isDone ? vault.Now() : null));
        return rows == 1;
    }

    /// <summary>Notes that it was carried out; false where it was before, so that nothing is seen twice.</summary>
    internal async Task<bool> FinishAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var connection = await vault.Database.OpenAsync(cancellationToken);
        var rows = await connection.RunAsync(
            "UPDATE pseudonym_requests SET done_at = @now WHERE id = @id AND done_at IS NULL AND approved_by IS NOT NULL",
            cancellationToken,
            ("id", id.ToString("N")),
            ("now", vault.Now()));
        return rows == 1;
    }

    private string ReasonOf(Guid id, byte[] box, byte[] wrapped) =>
        vault.Key.Unwrap(new DocumentId(id), wrapped)?.OpenText(new DocumentId(id), SealedField.Reason, box)
            ?? throw new InvalidDataException("A reason cannot be opened with the vault's key.");

    private static VaultRequest Read(System.Data.Common.DbDataReader row) => new(
        Guid.ParseExact(row.GetString(0), "N"),
        new DocumentId(Guid.ParseExact(row.GetString(1), "N")),
        WireName.TryParse<VaultRequestKind>(row.GetString(2), out var kind) ? kind : throw new InvalidDataException("A request cannot be read."),
        row.GetString(3),
        Guid.ParseExact(row.GetString(4), "N"),
        DateTimeOffset.Parse(row.GetString(5), CultureInfo.InvariantCulture),
        row.IsDBNull(6) ? null : Guid.ParseExact(row.GetString(6), "N"),
        !row.IsDBNull(7));
}
