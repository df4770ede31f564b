using System.Globalization;
using Npgsql;

namespace Clona.Storage.Postgres.Connections;

/// <summary>Where a PostgreSQL database is and who signs in; its text never tells the password.</summary>
public sealed class PostgresConnection
{
    private const string LetGo = "-c idle_in_transaction_session_timeout=30s -c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5"
        + " -c tcp_keepalives_count=3";

    private readonly string text;

    private PostgresConnection(NpgsqlConnectionStringBuilder builder)
    {
        text = builder.ToString();
        Host = builder.Host!;
        Port = builder.Port;
        Database = builder.Database!;
        User = builder.Username;
        Password = builder.Password;
        SslMode = SslModeOf(builder.SslMode);
    }

    /// <summary>Name or address of the server; the folder of its socket where it begins with a slash.</summary>
    public string Host { get; }

    /// <summary>Port of the server.</summary>
    public int Port { get; }

    /// <summary>Name of the database.</summary>
    public string Database { get; }

    /// <summary>Who signs in; null for the user of the operating system.</summary>
    public string? User { get; }

    /// <summary>Password for programs of PostgreSQL that this program starts; null where none is needed. Never into a log.</summary>
    public string? Password { get; }

    /// <summary>How the line is secured, in the words of PostgreSQL's own programs.</summary>
    public string SslMode { get; }

    /// <summary>Reads <c>postgres://user:password@host:port/database</c> or <c>Host=…;Database=…</c>.</summary>
    /// <returns>Null where it is neither, or names no server or no database.</returns>
    public static PostgresConnection? TryParse(string? value)
    {
        try
        {
            var builder = IsAddress(value) ? OfAddress(new Uri(value!)) : new NpgsqlConnectionStringBuilder(value);
            return string.IsNullOrEmpty(builder.Host) || string.IsNullOrEmpty(builder.Database)
                ? null
                : new PostgresConnection(WithManners(builder));
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The whole connection string, password included, for drivers alone.</summary>
    public string Reveal() => text;

    /// <summary>The same, for reading alone: the server refuses every write of such a session.</summary>
    public PostgresConnection ReadOnly()
    {
        var builder = new NpgsqlConnectionStringBuilder(text);
        builder.Options += " -c default_transaction_read_only=on -c idle_in_transaction_session_timeout=0";
        return new PostgresConnection(builder);
    }

    /// <summary>Another database of the same server and user.</summary>
    public PostgresConnection OtherDatabase(string name)
    {
        var builder = new NpgsqlConnectionStringBuilder(text) { Database = name };
        return new PostgresConnection(builder);
    }

    /// <summary>Without user and password.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}/{Database}");

    private static bool IsAddress(string? value) =>
        value is not null && (value.StartsWith("postgres://", StringComparison.Ordinal)
            || value.StartsWith("postgresql://", StringComparison.Ordinal));

    private static NpgsqlConnectionStringBuilder OfAddress(Uri address)
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = Uri.UnescapeDataString(address.Host),
            Port = address.Port > 0 ? address.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
        };
        var parts = address.UserInfo.Split(':', 2);
        builder.Username = parts[0].Length > 0 ? Uri.UnescapeDataString(parts[0]) : null;
        builder.Password = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null;
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, setting) = pair.Split('=', 2) is [var left, var right] ? (left, right) : (pair, string.Empty);
            builder[Keyword(name)] = Uri.UnescapeDataString(setting);
        }

        return builder;
    }

    private static string SslModeOf(SslMode mode) => mode switch
    {
        Npgsql.SslMode.Disable => "disable",
        Npgsql.SslMode.Allow => "allow",
        Npgsql.SslMode.Prefer => "prefer",
        Npgsql.SslMode.Require => "require",
        Npgsql.SslMode.VerifyCA => "verify-ca",
        Npgsql.SslMode.VerifyFull => "verify-full",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    // What PostgreSQL's own addresses call otherwise than the driver.
    private static string Keyword(string name) => name switch
    {
        "sslmode" => "SSL Mode",
        "sslrootcert" => "Root Certificate",
        _ => name,
    };

    // A server that is away is noticed within seconds, and nobody waits for a dead connection for ever. A process that stands still
    // or a machine that is gone must not keep the lock of all writers: the server ends its session, and what it began is undone.
    private static NpgsqlConnectionStringBuilder WithManners(NpgsqlConnectionStringBuilder builder)
    {
        builder.ApplicationName ??= "clona";
        builder.PersistSecurityInfo = false;
        builder.IncludeErrorDetail = false;
        builder.Options = $"{LetGo} {builder.Options}".Trim();
        if (!builder.ContainsKey("Keepalive"))
        {
            builder.KeepAlive = 15;
        }

        if (!builder.ContainsKey("Timeout"))
        {
            builder.Timeout = 10;
        }

        return builder;
    }
}
