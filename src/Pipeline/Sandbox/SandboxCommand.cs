using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Clona.Pipeline.Sandbox;

/// <summary>Builds the command lines that start programs in the sandbox.</summary>
/// <remarks>
/// A child sees the system's libraries, what its program needs, all read-only, and an empty temporary folder; documents reach
/// it through standard input only. As root the child runs as user 1000.
/// </remarks>
internal static class SandboxCommand
{
    private const string RuntimeFolder = "/dotnet";
    private const string ProgramFolder = "/app";

    /// <summary>The start information for <c>redact engine</c>.</summary>
    /// <param name="mode">How the child is kept apart.</param>
    /// <param name="limits">What it may use.</param>
    /// <param name="programFolder">Folder on this machine that holds <paramref name="entryAssembly"/> with all it needs.</param>
    /// <param name="entryAssembly">File name of the assembly that has the command <c>engine</c>.</param>
    public static ProcessStartInfo ForEngine(SandboxMode mode, SandboxLimits limits, string programFolder, string entryAssembly)
    {
        var folder = Path.GetFullPath(programFolder);
        return mode == SandboxMode.Bubblewrap
            ? InBubblewrap(
                limits,
                Environment(limits, RuntimeFolder),
                ["--ro-bind", RuntimeRoot(), RuntimeFolder, "--ro-bind", folder, ProgramFolder],
                [$"{RuntimeFolder}/dotnet", "exec", $"{ProgramFolder}/{entryAssembly}", "engine"])
            : UnderLimits(
                limits,
                Environment(limits, RuntimeRoot()),
                [Path.Join(RuntimeRoot(), "dotnet"), "exec", Path.Join(folder, entryAssembly), "engine"]);
    }

    /// <summary>The start information for <c>redact ocr</c>, which reads pictures of pages with Tesseract.</summary>
    /// <remarks>One thread: with more it takes many times as long.</remarks>
    public static ProcessStartInfo ForReading(SandboxMode mode, SandboxLimits limits, string programFolder, string entryAssembly)
    {
        var folder = Path.GetFullPath(programFolder);
        return mode == SandboxMode.Bubblewrap
            ? InBubblewrap(
                limits,
                ReadingEnvironment(limits, RuntimeFolder),
                ["--ro-bind", RuntimeRoot(), RuntimeFolder, "--ro-bind", folder, ProgramFolder, .. ReadOnly("/usr/share/tesseract-ocr"), .. ReadOnly("/usr/share/opencv4")],
                [$"{RuntimeFolder}/dotnet", "exec", $"{ProgramFolder}/{entryAssembly}", "ocr"])
            : UnderLimits(
                limits,
                ReadingEnvironment(limits, RuntimeRoot()),
                [Path.Join(RuntimeRoot(), "dotnet"), "exec", Path.Join(folder, entryAssembly), "ocr"]);
    }

    /// <summary>The start information for a program of the operating system that draws pages.</summary>
    /// <remarks>It sees the fonts of the machine: a PDF need not hold the fonts that it names.</remarks>
    public static ProcessStartInfo ForRendering(SandboxMode mode, SandboxLimits limits, string program, IEnumerable<string> arguments)
    {
        string[] command = [program, .. arguments];
        return mode == SandboxMode.Bubblewrap
            ? InBubblewrap(limits, RenderingEnvironment, ["--ro-bind", program, program, .. FontFolders.SelectMany(ReadOnly)], command)
            : UnderLimits(limits, RenderingEnvironment, command);
    }

    /// <summary>The start information for qpdf, which rebuilds a damaged file; only under bubblewrap.</summary>
    /// <remarks>qpdf reads from files only: the child's own empty folder takes the document.</remarks>
    public static ProcessStartInfo ForRebuilding(SandboxLimits limits) => InBubblewrap(
        limits,
        RenderingEnvironment,
        [.. SystemProgram.ShellAndCat.Append(SystemProgram.Qpdf).SelectMany(program => new[] { "--ro-bind", program, program })],
        [SystemProgram.ShellAndCat[0], "-c", RebuildScript]);

    /// <summary>The start information for OpenJPEG, which decodes a codestream into samples of eight bits; only under bubblewrap.</summary>
    public static ProcessStartInfo ForDecoding(SandboxLimits limits) => InBubblewrap(
        limits,
        RenderingEnvironment,
        [.. SystemProgram.ShellAndCat.Append(SystemProgram.OpenJpeg).SelectMany(program => new[] { "--ro-bind", program, program })],
        [SystemProgram.ShellAndCat[0], "-c", DecodeScript]);

    /// <summary>The start information for LibreOffice, which turns one document into another format; only under bubblewrap.</summary>
    /// <remarks>
    /// Its profile is made anew in the child's own folder. Without the number of its build there, the first start would end with 81 and
    /// ask for a second one. It ends with 0 whatever happened, so what counts is the file.
    /// </remarks>
    /// <param name="limits">What it may use.</param>
    /// <param name="source">File name extension and import filter of the document; the program guesses nothing.</param>
    /// <param name="target">File name extension of what it makes, and the export filter with its options.</param>
    public static ProcessStartInfo ForConverting(
        SandboxLimits limits, (string Extension, string Filter) source, (string Extension, string Filter) target) => InBubblewrap(
        limits,
        RenderingEnvironment,
        [
            .. SystemProgram.ShellAndCat.Append(SystemProgram.MakeFolder).SelectMany(program => new[] { "--ro-bind", program, program }),
            .. OfficeFolders.Concat(FontFolders).SelectMany(ReadOnly),
        ],
        [SystemProgram.ShellAndCat[0], "-c", ConvertScript, source.Extension, source.Filter, target.Extension, target.Filter]);

    private static string[] OfficeFolders { get; } = ["/etc/libreoffice", "/usr/share/libreoffice", "/usr/share/liblangtag"];

    // $0 to $3: extension and filter of the source, extension and filter of the target.
    private static string ConvertScript { get; } =
        $"""
        {SystemProgram.ShellAndCat[1]} > /tmp/in.$0
        {SystemProgram.MakeFolder} -p /tmp/profile/user/extensions
        while IFS='=' read -r key value; do
            [ "$key" != buildid ] || printf %s "$value" > /tmp/profile/user/extensions/buildid
        done < {SystemProgram.LibreOfficeVersion}
        for start in 1 2 3; do
            {SystemProgram.LibreOffice} --headless --norestore --nolockcheck --nodefault --nofirststartwizard \
                -env:UserInstallation=file:///tmp/profile --infilter="$1" --convert-to "$2:$3" --outdir /tmp/out /tmp/in.$0 >/dev/null 2>&1
            [ $? -eq 81 ] || break
        done
        exec {SystemProgram.ShellAndCat[1]} /tmp/out/in.$2
        """;

    private static string RebuildScript { get; } =
        $"{SystemProgram.ShellAndCat[1]} > /tmp/in.pdf && exec {SystemProgram.Qpdf} --warning-exit-0 --no-warn --decrypt --static-id --object-streams=disable /tmp/in.pdf -";

    private static string DecodeScript { get; } =
        $"{SystemProgram.ShellAndCat[1]} > /tmp/in.j2k && {SystemProgram.OpenJpeg} -i /tmp/in.j2k -o /tmp/out.raw -p 8S -upsample >/dev/null 2>&1 && exec {SystemProgram.ShellAndCat[1]} /tmp/out.raw";

    private static Dictionary<string, string> RenderingEnvironment { get; } = new(StringComparer.Ordinal) { ["HOME"] = "/tmp" };

    private static string[] FontFolders { get; } =
        ["/etc/fonts", "/usr/share/fonts", "/usr/share/fontconfig", "/usr/share/poppler", "/var/cache/fontconfig"];

    private static string[] ReadOnly(string folder) => ["--ro-bind-try", folder, folder];

    private static ProcessStartInfo InBubblewrap(
        SandboxLimits limits, Dictionary<string, string> environment, IEnumerable<string> places, IEnumerable<string> command)
    {
        var start = Start(limits);
        Add(start, [SystemProgram.Bubblewrap, .. NamespaceArguments, .. places, .. PlaceArguments]);
        Add(start, environment.SelectMany(pair => new[] { "--setenv", pair.Key, pair.Value }));
        Add(start, ["--", .. command]);
        return start;
    }

    private static ProcessStartInfo UnderLimits(
        SandboxLimits limits, Dictionary<string, string> environment, IEnumerable<string> command)
    {
        var start = Start(limits);
        start.Environment.Clear();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        Add(start, command);
        return start;
    }

    private static ProcessStartInfo Start(SandboxLimits limits)
    {
        var start = new ProcessStartInfo(SystemProgram.Prlimit)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Add(start, [$"--cpu={limits.CpuSeconds}", $"--fsize={limits.FileBytes}", "--nofile=256", "--core=0"]);
        Add(start, limits.AddressBytes is { } bytes ? [$"--as={bytes}", "--"] : ["--"]);
        return start;
    }

    private static string[] NamespaceArguments { get; } =
    [
        "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
        "--uid", "1000", "--gid", "1000", "--hostname", "clona",
        "--ro-bind", "/usr/lib", "/usr/lib", "--ro-bind-try", "/usr/lib64", "/usr/lib64",
        "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
    ];

    private static string[] PlaceArguments { get; } =
        ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--remount-ro", "/", "--chdir", "/tmp", "--clearenv"];

    private static Dictionary<string, string> Environment(SandboxLimits limits, string runtime) => new(StringComparer.Ordinal)
    {
        ["DOTNET_ROOT"] = runtime,
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_TieredPGO"] = "0",

        // The double mapping of executable memory needs a 2 GB file, which the limit on file sizes forbids.
        ["DOTNET_EnableWriteXorExecute"] = "0",

        // The heap stops before the watchdog has to kill, so that the child can still say why it gave up.
        ["DOTNET_GCHeapHardLimit"] = "0x" + (limits.MemoryBytes / 8 * 7).ToString("X", CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, string> ReadingEnvironment(SandboxLimits limits, string runtime) =>
        new(Environment(limits, runtime), StringComparer.Ordinal) { ["OMP_THREAD_LIMIT"] = "1" };

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
