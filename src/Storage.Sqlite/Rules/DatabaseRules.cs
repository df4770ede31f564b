using Clona.Storage.Approval;

namespace Clona.Storage.Sqlite.Rules;

/// <summary>Rules that the database keeps by itself, whoever writes to it.</summary>
internal static class DatabaseRules
{
    private const string IsNotApproved =
        """
        NOT EXISTS (
                SELECT 1 FROM "CheckedOutputs" AS c
                WHERE c."DocumentId" = NEW."Id" AND c."Round" = NEW."OutputRound"
                  AND c."OutputSha256" = NEW."OutputSha256" AND c."FailedChecks" = 0 AND c."Checks" > 0)
            OR NOT EXISTS (
                SELECT 1 FROM "Approvals" AS a
                WHERE a."DocumentId" = NEW."Id" AND a."Round" = NEW."OutputRound"
                  AND a."OutputSha256" = NEW."OutputSha256"
                  AND ((NEW."LastEditorId" IS NOT NULL AND a."AccountId" <> NEW."LastEditorId"
                        AND a."LastEditorId" IS NEW."LastEditorId")
                    OR (SELECT s."Value" FROM "Settings" AS s WHERE s."Name" = 'four-eyes') = 'off'))
        """;

    private static readonly string[] Immutable = ["AuditRecords", "CheckedOutputs", "Approvals"];

    /// <summary>Statements that create the rules where they are missing: SQLite drops them with every rebuilt table.</summary>
    internal static IEnumerable<string> Create() =>
    [
        $"""
        CREATE TRIGGER IF NOT EXISTS "Documents_release_gate" BEFORE UPDATE ON "Documents"
        WHEN NEW."State" = 'released'
            AND (OLD."State" <> 'released' OR OLD."Id" <> NEW."Id" OR OLD."OutputSha256" IS NOT NEW."OutputSha256"
                OR OLD."OutputRound" <> NEW."OutputRound" OR OLD."LastEditorId" IS NOT NEW."LastEditorId")
            AND ({IsNotApproved})
        BEGIN
            SELECT RAISE(ABORT, '{ReleaseGate.Message}');
        END
        """,
        $"""
        CREATE TRIGGER IF NOT EXISTS "Documents_release_gate_insert" BEFORE INSERT ON "Documents"
        WHEN NEW."State" = 'released'
        BEGIN
            SELECT RAISE(ABORT, '{ReleaseGate.Message}');
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS "AuditRecords_in_order" BEFORE INSERT ON "AuditRecords"
        WHEN NEW."Sequence" <> (SELECT COALESCE(MAX("Sequence") + 1, 0) FROM "AuditRecords")
        BEGIN
            SELECT RAISE(ABORT, 'clona: audit records have no gaps');
        END
        """,
        .. Immutable.SelectMany(Refuse),
    ];

    /// <summary>Statements that remove the rules.</summary>
    internal static IEnumerable<string> Drop() =>
    [
        "DROP TRIGGER IF EXISTS \"Documents_release_gate\"",
        "DROP TRIGGER IF EXISTS \"Documents_release_gate_insert\"",
        "DROP TRIGGER IF EXISTS \"AuditRecords_in_order\"",
        .. Immutable.SelectMany(table => new[] { $"DROP TRIGGER IF EXISTS \"{table}_no_update\"", $"DROP TRIGGER IF EXISTS \"{table}_no_delete\"" }),
    ];

    private static IEnumerable<string> Refuse(string table) =>
        new[] { "UPDATE", "DELETE" }.Select(verb =>
            $"""
            CREATE TRIGGER IF NOT EXISTS "{table}_no_{verb.ToLowerInvariant()}" BEFORE {verb} ON "{table}"
            BEGIN
                SELECT RAISE(ABORT, 'clona: rows of {table} never change');
            END
            """);
}
