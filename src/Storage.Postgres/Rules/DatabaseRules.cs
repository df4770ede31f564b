using Clona.Storage.Approval;

namespace Clona.Storage.Postgres.Rules;

/// <summary>Rules that the database keeps by itself, whoever writes to it; the same ones as those of the embedded storage.</summary>
internal static class DatabaseRules
{
    private const string IsApproved =
        """
        EXISTS (
                SELECT 1 FROM "CheckedOutputs" AS c
                WHERE c."DocumentId" = NEW."Id" AND c."Round" = NEW."OutputRound"
                  AND c."OutputSha256" = NEW."OutputSha256" AND c."FailedChecks" = 0 AND c."Checks" > 0)
            AND EXISTS (
                SELECT 1 FROM "Approvals" AS a
                WHERE a."DocumentId" = NEW."Id" AND a."Round" = NEW."OutputRound"
                  AND a."OutputSha256" = NEW."OutputSha256"
                  AND ((NEW."LastEditorId" IS NOT NULL AND a."AccountId" <> NEW."LastEditorId"
                        AND a."LastEditorId" = NEW."LastEditorId")
                    OR (SELECT s."Value" FROM "Settings" AS s WHERE s."Name" = 'four-eyes') = 'off'))
        """;

    private static readonly string[] Immutable = ["AuditRecords", "CheckedOutputs", "Approvals"];

    /// <summary>Names of all rules.</summary>
    internal static IReadOnlyList<string> Names { get; } = [.. All().Select(rule => rule.Name)];

    /// <summary>Statements that create the rules, replacing older ones.</summary>
    internal static IEnumerable<string> Create() => [.. Functions(), .. All().Select(rule => rule.Statement)];

    private static IEnumerable<string> Functions() =>
    [
        $"""
        CREATE OR REPLACE FUNCTION clona_release_gate() RETURNS trigger LANGUAGE plpgsql AS $rule$
        BEGIN
            IF TG_OP = 'INSERT' OR NOT ({IsApproved}) THEN
                RAISE EXCEPTION '{ReleaseGate.Message}';
            END IF;
            RETURN NEW;
        END $rule$
        """,
        """
        CREATE OR REPLACE FUNCTION clona_audit_order() RETURNS trigger LANGUAGE plpgsql AS $rule$
        BEGIN
            IF NEW."Sequence" <> (SELECT COALESCE(MAX("Sequence") + 1, 0) FROM "AuditRecords") THEN
                RAISE EXCEPTION 'clona: audit records have no gaps';
            END IF;
            RETURN NEW;
        END $rule$
        """,
        """
        CREATE OR REPLACE FUNCTION clona_never_changes() RETURNS trigger LANGUAGE plpgsql AS $rule$
        BEGIN
            RAISE EXCEPTION 'clona: rows of % never change', TG_TABLE_NAME;
        END $rule$
        """,
    ];

    private static IEnumerable<(string Name, string Statement)> All() =>
    [
        ("Documents_release_gate",
            """
            CREATE OR REPLACE TRIGGER "Documents_release_gate" BEFORE UPDATE ON "Documents" FOR EACH ROW
            WHEN (NEW."State" = 'released'
                AND (OLD."State" <> 'released' OR OLD."Id" <> NEW."Id" OR OLD."OutputSha256" IS DISTINCT FROM NEW."OutputSha256"
                    OR OLD."OutputRound" <> NEW."OutputRound" OR OLD."LastEditorId" IS DISTINCT FROM NEW."LastEditorId"))
            EXECUTE FUNCTION clona_release_gate()
            """),
        ("Documents_release_gate_insert",
            """
            CREATE OR REPLACE TRIGGER "Documents_release_gate_insert" BEFORE INSERT ON "Documents" FOR EACH ROW
            WHEN (NEW."State" = 'released')
            EXECUTE FUNCTION clona_release_gate()
            """),
        ("AuditRecords_in_order",
            """
            CREATE OR REPLACE TRIGGER "AuditRecords_in_order" BEFORE INSERT ON "AuditRecords" FOR EACH ROW
            EXECUTE FUNCTION clona_audit_order()
            """),
        .. Immutable.SelectMany(table => new[] { "UPDATE", "DELETE", "TRUNCATE" }.Select(verb => Refuse(table, verb))),
    ];

    private static (string Name, string Statement) Refuse(string table, string verb)
    {
        var name = $"{table}_no_{verb.ToLowerInvariant()}";
        var each = verb == "TRUNCATE" ? "STATEMENT" : "ROW";
        return (name, $"CREATE OR REPLACE TRIGGER \"{name}\" BEFORE {verb} ON \"{table}\" FOR EACH {each} EXECUTE FUNCTION clona_never_changes()");
    }
}
