namespace Clona.Storage.Postgres.Rules;

/// <summary>What the role of web and worker may do where another role owns the tables: rows, no tables, no rules.</summary>
internal static class RoleRights
{
    // The owner's triggers refuse these as well; without the right nobody gets that far.
    private static readonly string[] AppendOnly = ["AuditRecords", "CheckedOutputs", "Approvals"];

    /// <summary>Statements that give <paramref name="role"/> what it needs and take everything else, in the schema of the connection.</summary>
    internal static IEnumerable<string> Grant(string role)
    {
        var name = Quoted(role);
        yield return $"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {name}";
        yield return $"GRANT USAGE ON SCHEMA public TO {name}";
        yield return $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {name}";
        foreach (var table in AppendOnly)
        {
            yield return $"REVOKE UPDATE, DELETE ON \"{table}\" FROM {name}";
        }

        yield return $"REVOKE INSERT, UPDATE, DELETE ON \"__EFMigrationsHistory\" FROM {name}";
        yield return $"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {name}";
    }

    private static string Quoted(string role) => '"' + role.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
