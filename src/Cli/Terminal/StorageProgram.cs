using System.Diagnostics;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>The program beside this one that reads databases; it writes to the same terminal.</summary>
internal static class StorageProgram
{
    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>Whether a file is a SQLite database.</summary>
    public static bool IsDatabase(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        Span<byte> start = stackalloc byte[Magic.Length];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Magic);
    }

    /// <summary>Runs it and gives its exit code.</summary>
    /// <param name="arguments">Its call.</param>
    /// <param name="server">Address of the database where it was given; else the program looks into its environment.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, string? server, CancellationToken cancellationToken)
    {
        var program = Path.Join(AppContext.BaseDirectory, "fsck", "fsck.dll");
        if (!File.Exists(program) || Environment.ProcessPath is not { } host)
        {
            Messages.Error($"[program-missing] {CommandTexts.Get("fsck-missing")}");
            return (int)ExitCode.SomethingMissing;
        }

        var start = new ProcessStartInfo(host, ["exec", program, .. arguments]) { UseShellExecute = false };
        if (server is not null)
        {
            // Not as an argument: the list of processes shows those to everybody.
            start.Environment["CLONA_POSTGRES"] = server;
        }

        using var process = Process.Start(start);
        if (process is null)
        {
            return (int)ExitCode.InternalError;
        }

        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }
}
