using System.Globalization;
using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Keys;

namespace Clona.Storage.Vault;

/// <summary>Keeps the mappings from persons to pseudonyms apart from the documents: own database, own key.</summary>
/// <remarks>
/// Each mapping has a key of its own, wrapped by the vault's. Whoever administers the storage of documents reads none of it.
/// Reversal and destruction are the business of <see cref="VaultDesk"/>. Safe for use by several threads.
/// </remarks>
public sealed class PseudonymVault(VaultDatabase database, TimeProvider time)
{
    private const string KeyFile = "vault.key";

    private static readonly byte[] Context = Encoding.ASCII.GetBytes("pseudonym-mapping");

    private MasterKey? key;

    /// <summary>Whether the office has a vault.</summary>
    public bool IsThere => database.IsThere;

    internal VaultDatabase Database => database;

    internal MasterKey Key => key ??= MasterKey.LoadOrCreate(KeyPath, mayCreate: false);

    internal TimeProvider Time => time;

    private string KeyPath => Path.Join(database.Folder, KeyFile);

    /// <summary>Makes tables and key where there are none. Call once before the host starts.</summary>
    /// <exception cref="InvalidOperationException">The key is missing although there are mappings.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (!IsThere)
        {
            return;
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        await VaultTables.CreateAsync(connection, database.Bytes, cancellationToken);
        var kept = await connection.QueryAsync(
            "SELECT COUNT(*) FROM pseudonym_mappings WHERE sealed IS NOT NULL", row => row.GetInt64(0), cancellationToken);
        key = MasterKey.LoadOrCreate(KeyPath, mayCreate: kept[0] == 0);
    }

    /// <summary>What was ordered for a document; null where it is anonymised.</summary>
    public async Task<PseudonymOrder?> OrderOfAsync(DocumentId document, CancellationToken cancellationToken)
    {
        if (!IsThere)
        {
            return null;
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync(
            "SELECT scope, style FROM pseudonym_orders WHERE document = @document",
            row => new PseudonymOrder(Guid.ParseExact(row.GetString(0), "N"), StyleOf(row.GetString(1))),
            cancellationToken,
            ("document", document.ToString()));
        return rows.FirstOrDefault();
    }

    /// <summary>Notes that a document is to be pseudonymised, alone or with the case file <paramref name="scope"/>.</summary>
    internal async Task OrderAsync(DocumentId document, Guid scope, PseudonymStyle style, Actor actor, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await connection.RunAsync(
            """
            INSERT INTO pseudonym_orders (document, scope, style, ordered_by) VALUES (@document, @scope, @style, @actor)
            ON CONFLICT (document) DO UPDATE SET scope = excluded.scope, style = excluded.style, ordered_by = excluded.ordered_by
            """,
            cancellationToken,
            ("document", document.ToString()),
            ("scope", scope.ToString("N")),
            ("style", WireName.Of(style)),
            ("actor", actor.Pseudonym));
    }

    /// <summary>What the document begins with; the same when it is worked on again.</summary>
    public async Task<MappingBasis> BasisAsync(DocumentId document, Guid scope, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync(
            "SELECT document, place, wrapped_key, sealed FROM pseudonym_mappings WHERE scope = @scope ORDER BY place",
            row => (Document: row.GetString(0), Place: row.GetInt32(1), Key: row.GetValue(2) as byte[], Sealed: row.GetValue(3) as byte[]),
            cancellationToken,
            ("scope", scope.ToString("N")));
        var own = rows.FindIndex(row => row.Document == document.ToString());
        var before = own < 0 ? rows : rows[..own];
        return before.Count == 0
            ? new MappingBasis(1, null)
            : new MappingBasis(before[^1].Place + 1, OpenBox(IdOf(before[^1].Document), before[^1].Key, before[^1].Sealed));
    }

    /// <summary>Keeps the mapping of a document, in place of the one from an earlier attempt.</summary>
    /// <returns>Whether it was kept; false where another document of the case file took the place: do the work again.</returns>
    public async Task<bool> KeepAsync(
        DocumentId document, Guid scope, int place, ReadOnlyMemory<byte> mapping, CancellationToken cancellationToken)
    {
        var own = DocumentKey.Random();
        await using var connection = await database.OpenAsync(cancellationToken);
        var written = await connection.RunAsync(
            """
            INSERT INTO pseudonym_mappings (document, scope, place, wrapped_key, sealed, kept_at)
            SELECT @document, @scope, @place, @key, @sealed, @now
            WHERE NOT EXISTS (SELECT 1 FROM pseudonym_mappings WHERE scope = @scope AND place = @place AND document <> @document)
            ON CONFLICT (document) DO UPDATE
              SET wrapped_key = excluded.wrapped_key, sealed = excluded.sealed, kept_at = excluded.kept_at
              WHERE pseudonym_mappings.destroyed_at IS NULL
            """,
            cancellationToken,
            ("document", document.ToString()),
            ("scope", scope.ToString("N")),
            ("place", place),
            ("key", Key.Wrap(document, own)),
            ("sealed", Seal.Close(own.Bytes, mapping.Span, Context)),
            ("now", Now()));
        return written == 1;
    }

    /// <summary>What became of the mapping of a document; null where it was anonymised from the start.</summary>
    public async Task<PseudonymMapping?> StateOfAsync(DocumentId document, CancellationToken cancellationToken)
    {
        if (!IsThere)
        {
            return null;
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync(
            "SELECT destroyed_at FROM pseudonym_mappings WHERE document = @document",
            row => row.IsDBNull(0) ? PseudonymMapping.Vault : PseudonymMapping.Destroyed,
            cancellationToken,
            ("document", document.ToString()));
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>The mapping of a document; null where there is none or it is destroyed.</summary>
    internal async Task<byte[]?> MappingAsync(DocumentId document, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync(
            "SELECT wrapped_key, sealed FROM pseudonym_mappings WHERE document = @document",
            row => OpenBox(document, row.GetValue(0) as byte[], row.GetValue(1) as byte[]),
            cancellationToken,
            ("document", document.ToString()));
        return rows.Count == 0 || rows[0] is not { } mapping ? null : mapping.ToArray();
    }

    /// <summary>Destroys the mappings of a whole case file: the later ones repeat the earlier.</summary>
    internal async Task<int> DestroyAsync(DocumentId document, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.RunAsync(
            """
            UPDATE pseudonym_mappings SET wrapped_key = NULL, sealed = NULL, destroyed_at = @now
            WHERE destroyed_at IS NULL AND scope = (SELECT scope FROM pseudonym_mappings WHERE document = @document)
            """,
            cancellationToken,
            ("document", document.ToString()),
            ("now", Now()));
    }

    /// <summary>Each mapping, and whether it opens or, destroyed, is gone; nothing is created.</summary>
    internal async Task<IReadOnlyList<(DocumentId Document, bool IsSound)>> CheckAsync(CancellationToken cancellationToken)
    {
        // Without its key no mapping can be opened: each one that is kept is lost, which is worse than a vault that never was.
        var hasKey = File.Exists(KeyPath);
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QueryAsync(
            "SELECT document, wrapped_key, sealed, destroyed_at FROM pseudonym_mappings ORDER BY document",
            row => (IdOf(row.GetString(0)), (hasKey || !row.IsDBNull(3))
                && IsSound(IdOf(row.GetString(0)), row.GetValue(1) as byte[], row.GetValue(2) as byte[], row.IsDBNull(3))),
            cancellationToken);
    }

    /// <summary>The time in the form of the tables.</summary>
    internal string Now() => time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private bool IsSound(DocumentId document, byte[]? wrapped, byte[]? box, bool isKept) => isKept
        ? wrapped is not null && box is not null && Key.Unwrap(document, wrapped) is { } own && Seal.Open(own.Bytes, box, Context) is not null
        : wrapped is null && box is null;

    private ReadOnlyMemory<byte>? OpenBox(DocumentId document, byte[]? wrapped, byte[]? box)
    {
        if (wrapped is null || box is null)
        {
            return null;
        }

        return Key.Unwrap(document, wrapped) is { } own && Seal.Open(own.Bytes, box, Context) is { } plain
            ? plain
            : throw new InvalidDataException("A mapping cannot be opened with the vault's key.");
    }

    private static DocumentId IdOf(string text) => new(Guid.ParseExact(text, "N"));

    private static PseudonymStyle StyleOf(string name) =>
        WireName.TryParse<PseudonymStyle>(name, out var style) ? style : throw new InvalidDataException("An order cannot be read.");
}
