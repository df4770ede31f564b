using System.Diagnostics;
using System.Globalization;
using Clona.Storage.Postgres.Connections;

namespace Clona.Fsck.Backup;

/// <summary>PostgreSQL's own programs; user and password go by the environment, never by arguments.</summary>
internal static class ServerPrograms
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Path of a program of the newest version installed; null where there is none.</summary>
    internal static string? Find(string program) =>
        (Directory.Exists(Installed) ? Directory.GetDirectories(Installed) : [])
            .OrderByDescending(VersionOf).Select(version => Path.Join(version, "bin", program))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Select(folder => Path.Join(folder, program)))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs one; false where it failed. What it prints is not shown: it may name people's data.</summary>
    internal static async Task<bool> RunAsync(
        string path, PostgresConnection connection, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PGHOST"] = connection.Host;
        start.Environment["PGPORT"] = connection.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGDATABASE"] = connection.Database;
        start.Environment["PGSSLMODE"] = connection.SslMode;
        Set(start, "PGUSER", connection.User);
        Set(start, "PGPASSWORD", connection.Password);
        using var process = Process.Start(start);
        if (process is null)
        {
            return false;
        }

        await Task.WhenAll(
            process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancellationToken),
            process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0;
    }

    private static int VersionOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static void Set(ProcessStartInfo start, string name, string? value)
    {
        if (value is not null)
        {
            start.Environment[name] = value;
        }
    }
}
