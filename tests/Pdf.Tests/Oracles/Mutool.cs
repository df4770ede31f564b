using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clona.Pdf.Tests.Oracles;

/// <summary>mutool as another reader of where letters stand.</summary>
internal static partial class Mutool
{
    private const string Program = "/usr/bin/mutool";
    private const int Patience = 30_000;

    /// <summary>Whether it can be started.</summary>
    public static bool IsInstalled { get; } = File.Exists(Program);

    /// <summary>The letters of a page with their origins, as displayed: points from the top left corner.</summary>
    public static List<(string Letter, double X, double Y)> LettersOf(string path, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(Program, ["draw", "-q", "-F", "stext", "-O", "preserve-ligatures,preserve-spans", "-o", "-", path, number])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
        }

        return [.. Letter().Matches(text.Result).Select(match => (System.Net.WebUtility.HtmlDecode(match.Groups[3].Value), Number(match, 1), Number(match, 2)))];
    }

    /// <summary>The pixels of all pages at 72 dpi.</summary>
    public static byte[] PixelsIn(string path) => Programs.Run(Program, ["draw", "-q", "-r", "72", "-F", "ppm", "-o", "-", path]);

    /// <summary>The pixels of one page at 72 dpi.</summary>
    public static byte[] PixelsOf(byte[] pdf, int page)
    {
        var path = Path.Join(Path.GetTempPath(), $"clona-mutool-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(path, pdf);
            return Programs.Run(Program, ["draw", "-q", "-r", "72", "-F", "ppm", "-o", "-", path, page.ToString(CultureInfo.InvariantCulture)]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The words of all pages.</summary>
    public static string[] WordsIn(string path) => Encoding.UTF8.GetString(Programs.Run(Program, ["draw", "-q", "-F", "txt", "-o", "-", path]))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How often it calls something in the file an error while it draws it.</summary>
    public static int FaultsIn(string path) =>
        Programs.RunWithErrors(Program, ["draw", "-q", "-r", "72", "-F", "ppm", "-o", "-", path]).Errors.Split("error: ", StringSplitOptions.None).Length - 1;

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(" x=\"([-0-9.e]+)\" y=\"([-0-9.e]+)\"[^>]* c=\"([^\"]*)\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Letter();
}
