using System.Diagnostics;
using System.Globalization;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>Rewrites one file in a process of its own, so that the operating system's figures are those of one file.</summary>
internal static class HostProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs the host; the verdict is <c>crash</c> or <c>hang</c> where it does not answer.</summary>
    public static (string Verdict, long Milliseconds, long PeakBytes, string Notes) Rewrite(string input, string output)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "pdf-host.dll"), input, output])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        File.Delete(output);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var line = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return ("hang", (long)Patience.TotalMilliseconds, 0, "");
        }

        return process.ExitCode == 0 && line.Result.Split('\t') is [_, var verdict, var time, var peak, _, var notes]
            ? (verdict, long.Parse(time, CultureInfo.InvariantCulture), long.Parse(peak, CultureInfo.InvariantCulture), notes.Trim())
            : ("crash", 0, 0, "");
    }
}
