using System.Diagnostics;
using System.Globalization;
using Clona.Speed.Texts;

namespace Clona.Speed.Documents;

/// <summary>What PyMuPDF needed for the same document and the same words.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Seconds">The best of three rounds in one process.</param>
/// <param name="Output">The file it wrote.</param>
internal sealed record PyMuPdf(string Version, double Seconds, string Output)
{
    /// <summary>Runs it; null where it is not installed.</summary>
    public static PyMuPdf? Run(LongPdf document)
    {
        // Debian's package belongs to the system's interpreter; another one may stand before it in the path.
        var python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : Programs.Find("python3");
        if (python is null)
        {
            return null;
        }

        var words = Path.ChangeExtension(document.Path, ".words");
        var output = Path.ChangeExtension(document.Path, ".pymupdf.pdf");
        File.WriteAllLines(words, document.Text.Secrets);
        var start = new ProcessStartInfo(python, [RepositoryFiles.PyMuPdfScript, document.Path, words, output])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var fields = process.StandardOutput.ReadToEnd().Split('\n')[0].Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0 ? new(fields[0], double.Parse(fields[2], CultureInfo.InvariantCulture), output) : null;
    }
}
