using System.Diagnostics;
using Clona.Pdf.Tests.Canaries.Search;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>Other programs open a file, and what they make of it is searched.</summary>
internal static class OracleSearch
{
    private const int Patience = 30_000;

    /// <summary>The searchers by name; each gives all that it can tell of a file.</summary>
    public static IReadOnlyDictionary<string, Func<string, byte[]>> Searchers { get; } = new Dictionary<string, Func<string, byte[]>>(StringComparer.Ordinal)
    {
        ["qpdf"] = file => Run("qpdf", "--qdf", "--object-streams=disable", "--warning-exit-0", file, "-"),
        ["mutool"] = file => [.. Run("mutool", "show", "-g", "-b", file, "grep"), .. Run("mutool", "draw", "-q", "-F", "txt", file)],
        ["pdftotext"] = file => [.. Run("pdftotext", "-q", "-raw", file, "-"), .. Run("pdfinfo", "-meta", file), .. Run("pdfinfo", file)],
    };

    /// <summary>Whether all programs are installed.</summary>
    public static bool IsPossible { get; } = new[] { "qpdf", "mutool", "pdftotext", "pdfinfo" }.All(program =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))));

    /// <summary>Whether the searcher finds the canary.</summary>
    public static bool Finds(string searcher, string file, Canary canary) => SurvivorScan.Finds(Searchers[searcher](file), canary.Needles);

    private static byte[] Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = new MemoryStream();
        var copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
        }

        copy.Wait(Patience);
        return output.ToArray();
    }
}
