using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Clona.Databases;

/// <summary>A real PostgreSQL in a temporary folder, reached through a socket in that folder alone.</summary>
/// <remarks>
/// A shell stands between: it ends the server and removes the folder when its input closes, so nothing is left when the tests
/// are killed. Without <c>isDurable</c> nothing is flushed, which is several times faster.
/// </remarks>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Keeper =
        "dir=$1; shift; \"$@\" & server=$!; read -r how; kill -\"${how:-QUIT}\" $server; wait $server; [ -n \"$how\" ] || rm -rf \"$dir\"";

    private static readonly Lazy<Task<PostgresServer>> OneForTheRun = new(() => StartNewAsync(isDurable: false));

    private readonly string folder;
    private readonly bool isDurable;
    private Process? keeper;
    private int databases;

    private PostgresServer(string folder, bool isDurable)
    {
        this.folder = folder;
        this.isDurable = isDurable;
    }

    /// <summary>Whether PostgreSQL is installed.</summary>
    public static bool IsInstalled => PostgresPrograms.Folder is not null;

    /// <summary>The server that all tests of a run share; ends with the process.</summary>
    public static Task<PostgresServer> SharedAsync() => OneForTheRun.Value;

    /// <summary>Folder of the cluster's files.</summary>
    public string Data => Path.Join(folder, "data");

    /// <summary>Makes a cluster and starts it.</summary>
    /// <param name="isDurable">Whether commits survive a stop without warning.</param>
    /// <param name="parent">Folder to make it in; null for the temporary folder.</param>
    public static async Task<PostgresServer> StartNewAsync(bool isDurable, string? parent = null)
    {
        var folder = Path.Join(parent ?? Path.GetTempPath(), $"clona-pg-{Guid.NewGuid():N}"[..20]);
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("777", 8));
        }

        var server = new PostgresServer(folder, isDurable);
        await PostgresPrograms.RunAsync(
            "initdb", "-D", server.Data, "--auth=trust", "--username=clona", "--encoding=UTF8", "--locale=C", "--no-sync");
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts the server and waits until it answers.</summary>
    public async Task StartAsync()
    {
        string[] settings =
        [
            "-D", Data, "-k", folder, "-h", string.Empty, "-c", "max_connections=200", "-c", "shared_buffers=32MB",
            .. isDurable ? Array.Empty<string>() : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"],
        ];
        var server = PostgresPrograms.Call("postgres", settings);
        string[] words = ["-c", Keeper, "keeper", folder, server.FileName, .. server.ArgumentList];
        keeper = Process.Start(new ProcessStartInfo("/bin/bash", words)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        })!;
        keeper.ErrorDataReceived += (_, _) => { };
        keeper.BeginErrorReadLine();
        await AnswersAsync();
    }

    /// <summary>Ends the server: <c>INT</c> in order, <c>QUIT</c> at once, without a word to anybody.</summary>
    public async Task StopAsync(string signal)
    {
        if (keeper is null)
        {
            return;
        }

        if (!keeper.HasExited)
        {
            await keeper.StandardInput.WriteLineAsync(signal);
            await keeper.StandardInput.FlushAsync();
        }

        await keeper.WaitForExitAsync();
        keeper.Dispose();
        keeper = null;
    }

    /// <summary>Starts the server where it ended by itself, for example because its disk was full.</summary>
    public async Task StartAgainAsync()
    {
        if (keeper is { HasExited: false } && await IsAnsweringAsync())
        {
            return;
        }

        await StopAsync("QUIT");
        await StartAsync();
    }

    /// <summary>Makes a database, empty or as a copy, and gives its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref databases)}");
        await ExecuteAsync($"CREATE DATABASE {name}" + (template is null ? string.Empty : $" TEMPLATE {template}"));
        return ConnectionTo(name);
    }

    /// <summary>Drops the database of a connection string, whoever uses it.</summary>
    public Task DropDatabaseAsync(string connection) =>
        ExecuteAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");

    /// <summary>Connection string of a database of this server.</summary>
    public string ConnectionTo(string database, string user = "clona") =>
        new NpgsqlConnectionStringBuilder { Host = folder, Database = database, Username = user }.ToString();

    /// <summary>Runs a statement as the server's administrator.</summary>
    public async Task ExecuteAsync(string sql, string database = "postgres")
    {
        await using var connection = new NpgsqlConnection(ConnectionTo(database) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Makes a copy of a database that nobody is connected to, and gives its connection string.</summary>
    public string Copy(string connection)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"copy{Interlocked.Increment(ref databases)}");
        using var administrator = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        administrator.Open();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var command = administrator.CreateCommand();
                command.CommandText = $"CREATE DATABASE {name} TEMPLATE {new NpgsqlConnectionStringBuilder(connection).Database}";
                command.ExecuteNonQuery();
                return ConnectionTo(name);
            }
            catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.ObjectInUse && attempt < 50)
            {
                // The session of a process that has just ended.
                Thread.Sleep(100);
            }
        }
    }

    /// <summary>Ends the server and removes its files.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync("QUIT");
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> IsAnsweringAsync()
    {
        try
        {
            await ExecuteAsync("SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task AnswersAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await ExecuteAsync("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (attempt < 300 && keeper is { HasExited: false })
            {
                await Task.Delay(100);
            }
        }
    }
}
