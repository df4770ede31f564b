using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Clona.Pipeline.Sandbox;

/// <summary>Builds the command line that starts the engine of this program in the sandbox.</summary>
/// <remarks>
/// The child sees the system's libraries, the .NET runtime and this program's own folder, all read-only, and an empty
/// temporary folder; documents reach it through standard input only. As root the child runs as user 1000.
/// </remarks>
internal static class SandboxCommand
{
    private const string RuntimeFolder = "/dotnet";
    private const string ProgramFolder = "/app";

    /// <summary>The start information for <c>redact engine</c>.</summary>
    public static ProcessStartInfo ForEngine(SandboxMode mode, SandboxLimits limits, string entryAssembly)
    {
        var start = new ProcessStartInfo(SystemProgram.Prlimit)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Add(start, PrlimitArguments(limits));
        if (mode == SandboxMode.Bubblewrap)
        {
            Add(start, [SystemProgram.Bubblewrap, .. BubblewrapArguments(limits)]);
            Add(start, [$"{RuntimeFolder}/dotnet", "exec", $"{ProgramFolder}/{entryAssembly}", "engine"]);
        }
        else
        {
            SetEnvironment(start, limits);
            Add(start, [Path.Join(RuntimeRoot(), "dotnet"), "exec", Path.Join(AppContext.BaseDirectory, entryAssembly), "engine"]);
        }

        return start;
    }

    private static IEnumerable<string> PrlimitArguments(SandboxLimits limits) =>
    [
        $"--cpu={limits.CpuSeconds}", $"--fsize={limits.FileBytes}", "--nofile=256", "--core=0", "--",
    ];

    private static IEnumerable<string> BubblewrapArguments(SandboxLimits limits)
    {
        string[] arguments =
        [
            "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
            "--uid", "1000", "--gid", "1000", "--hostname", "clona",
            "--ro-bind", "/usr/lib", "/usr/lib", "--ro-bind-try", "/usr/lib64", "/usr/lib64",
            "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
            "--ro-bind", RuntimeRoot(), RuntimeFolder, "--ro-bind", AppContext.BaseDirectory, ProgramFolder,
            "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--remount-ro", "/", "--chdir", "/tmp", "--clearenv",
        ];
        return arguments.Concat(Environment(limits).SelectMany(pair => new[] { "--setenv", pair.Key, pair.Value })).Append("--");
    }

    private static Dictionary<string, string> Environment(SandboxLimits limits) => new(StringComparer.Ordinal)
    {
        ["DOTNET_ROOT"] = RuntimeFolder,
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_TieredPGO"] = "0",

        // The double mapping of executable memory needs a 2 GB file, which the limit on file sizes forbids.
        ["DOTNET_EnableWriteXorExecute"] = "0",

        // The heap stops before the watchdog has to kill, so that the child can still say why it gave up.
        ["DOTNET_GCHeapHardLimit"] = "0x" + (limits.MemoryBytes / 8 * 7).ToString("X", CultureInfo.InvariantCulture),
    };

    private static void SetEnvironment(ProcessStartInfo start, SandboxLimits limits)
    {
        start.Environment.Clear();
        foreach (var (name, value) in Environment(limits))
        {
            start.Environment[name] = name == "DOTNET_ROOT" ? RuntimeRoot() : value;
        }
    }

    // …/shared/Microsoft.NETCore.App/10.0.x/ lies three folders below the root of the runtime.
    private static string RuntimeRoot() =>
        Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static void Add(ProcessStartInfo start, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
    }
}
