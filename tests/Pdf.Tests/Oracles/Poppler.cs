using System.Diagnostics;

namespace Clona.Pdf.Tests.Oracles;

/// <summary>The poppler programs as a second reader; tests that ask them are skipped where they are not installed.</summary>
internal static class Poppler
{
    private const int Patience = 30_000;

    /// <summary>Whether <c>pdftotext</c> and <c>pdftoppm</c> can be started.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")) && File.Exists(Path.Combine(folder, "pdftoppm")));

    /// <summary>The words that <c>pdftotext</c> finds.</summary>
    public static string[] WordsOf(ReadOnlyMemory<byte> pdf) =>
        System.Text.Encoding.UTF8.GetString(Run("pdftotext", pdf, "-", "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The output of <c>pdftotext -bbox</c>: each word with its box.</summary>
    public static string BoxesOf(ReadOnlyMemory<byte> pdf) => System.Text.Encoding.UTF8.GetString(Run("pdftotext", pdf, "-bbox", "-", "-"));

    /// <summary>The same for one page of a file, from the corner of its crop box.</summary>
    public static string BoxesOf(string path, int page)
    {
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return System.Text.Encoding.UTF8.GetString(Run("pdftotext", ReadOnlyMemory<byte>.Empty, "-bbox", "-cropbox", "-f", number, "-l", number, path, "-"));
    }

    /// <summary>The pixels of all pages at 72 dpi.</summary>
    public static byte[] PixelsOf(ReadOnlyMemory<byte> pdf) => Run("pdftoppm", pdf, "-r", "72", "-");

    /// <summary>The pixels of one page at 72 dpi, as displayed; the beginning is a PPM header.</summary>
    public static byte[] PixelsOf(ReadOnlyMemory<byte> pdf, int page)
    {
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Run("pdftoppm", pdf, "-r", "72", "-cropbox", "-f", number, "-l", number, "-");
    }

    /// <summary>Whether <c>pdfinfo</c> counts a page in the file.</summary>
    public static bool HasPages(string path)
    {
        var lines = System.Text.Encoding.Latin1.GetString(Run("pdfinfo", ReadOnlyMemory<byte>.Empty, quiet: false, path)).Split('\n');
        return lines.Any(line => line.StartsWith("Pages:", StringComparison.Ordinal) && line.Trim() != "Pages:           0");
    }

    private static byte[] Run(string program, ReadOnlyMemory<byte> pdf, params string[] arguments) => Run(program, pdf, quiet: true, arguments);

    /// <summary>The words of a file, which the programs read more soundly than a pipe.</summary>
    public static string[] WordsIn(string path) => System.Text.Encoding.UTF8.GetString(Run("pdftotext", ReadOnlyMemory<byte>.Empty, path, "-"))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The pixels of all pages of a file at 72 dpi.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">More options, of which a second <c>-r</c> counts instead of the first.</param>
    public static byte[] PixelsIn(string path, params string[] options) =>
        Run("pdftoppm", ReadOnlyMemory<byte>.Empty, ["-r", "72", .. options, path]);

    /// <summary>How often <c>pdftoppm</c> calls something in the file an error while it draws it.</summary>
    public static int FaultsIn(string path) =>
        Programs.RunWithErrors("pdftoppm", ["-r", "72", path]).Errors.Split("Syntax Error", StringSplitOptions.None).Length - 1;

    private static byte[] Run(string program, ReadOnlyMemory<byte> pdf, bool quiet, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Array.ForEach(quiet ? ["-q", .. arguments] : arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = new MemoryStream();
        var copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            process.StandardInput.BaseStream.Write(pdf.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading: what it printed so far is the answer.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill();
        }

        copy.Wait(Patience);
        return output.ToArray();
    }
}
