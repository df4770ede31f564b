using System.Diagnostics;

namespace Clona.Databases;

/// <summary>PostgreSQL's programs as Debian installs them, run as an ordinary user: the server refuses to run as root.</summary>
public static class PostgresPrograms
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Folder of the newest version; null where none is installed.</summary>
    public static string? Folder { get; } = Directory.Exists(Installed)
        ? Directory.GetDirectories(Installed).OrderDescending(StringComparer.Ordinal)
            .Select(version => Path.Join(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Join(bin, "initdb")))
        : null;

    /// <summary>A call of one of the programs, as root through another user.</summary>
    public static ProcessStartInfo Call(string program, params string[] arguments)
    {
        var path = Path.Join(Folder, program);
        string[] words = Environment.IsPrivilegedProcess
            ? ["/usr/bin/setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", path, .. arguments]
            : [path, .. arguments];
        return new ProcessStartInfo(words[0], words[1..]) { UseShellExecute = false, WorkingDirectory = "/" };
    }

    /// <summary>Runs one to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        var start = Call(program, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {await errors}");
        }
    }
}
