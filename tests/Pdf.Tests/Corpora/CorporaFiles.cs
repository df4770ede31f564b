using System.Diagnostics;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>The foreign test files one by one, with a time limit for each.</summary>
internal static class CorporaFiles
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PerMegabyte = TimeSpan.FromSeconds(2);

    /// <summary>Runs <paramref name="check"/> on each file; throws where one takes longer than 2 s per MB (at least 10 s).</summary>
    public static void ForEach(Action<string, byte[]> check)
    {
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            var limit = Least + (PerMegabyte * (bytes.Length / 1e6));
            var run = Task.Run(() => check(path, bytes));
            run.Wait(limit).ShouldBeTrue($"{path} takes longer than {limit.TotalSeconds:F0} s");
        }
    }

    /// <summary>What qpdf says: its exit code and output, or null where it is not installed.</summary>
    public static (int ExitCode, string Output)? AskQpdf(params string[] arguments)
    {
        if (!File.Exists("/usr/bin/qpdf"))
        {
            return null;
        }

        var start = new ProcessStartInfo("/usr/bin/qpdf", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
