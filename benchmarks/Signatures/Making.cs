using System.Diagnostics;
using System.Globalization;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Clona.Signatures.Joined;
using Clona.Signatures.Kinematic;
using Clona.Signatures.Stored;
using Clona.Signatures.Tuning;
using Clona.Signatures.Varied;

namespace Clona.Signatures;

/// <summary>Makes sheets, has them printed, drawn, worn and read, and keeps them in a folder.</summary>
/// <param name="folder">The folder.</param>
internal sealed class Making(string folder)
{
    private static readonly int[] Resolutions = [200, 150, 300];

    /// <summary>The names of the makers.</summary>
    public static IReadOnlyList<string> Makers { get; } = ["tuning", "hard", "varied", "kinematic", "joined"];

    /// <summary>Makes sheets.</summary>
    /// <param name="maker">One of <see cref="Makers"/>; <c>hard</c> is <c>tuning</c> with thin, pale and broken pens.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The same seed makes the same sheets.</param>
    public void Make(string maker, int count, int seed)
    {
        ISheetMaker sheets = maker switch
        {
            "varied" => new VariedMaker(seed),
            "kinematic" => new KinematicMaker(seed),
            "joined" => new JoinedMaker(seed),
            _ => new TuningMaker(seed, isHard: maker == "hard"),
        };
        var pdf = Print(sheets.Html(count));
        using var reading = new PageReading();
        for (var number = 0; number < count; number++)
        {
            var dotsPerInch = Resolutions[number % Resolutions.Length];
            var made = sheets.Finish(Draw(pdf, number, dotsPerInch), number, dotsPerInch);
            var page = StoredSheet.ReadingOf(folder, number, made.Picture, dotsPerInch) ?? reading.Read(made.Picture, dotsPerInch);
            new StoredSheet(number, made.Picture, dotsPerInch, page, made.Ink).WriteTo(folder);
        }
    }

    private string Print(string html)
    {
        Directory.CreateDirectory(folder);
        var (page, pdf) = (Path.GetFullPath(Path.Join(folder, "sheets.html")), Path.GetFullPath(Path.Join(folder, "sheets.pdf")));
        File.WriteAllText(page, html);
        Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--no-pdf-header-footer",
            $"--user-data-dir={Path.Join(Path.GetDirectoryName(pdf), "chromium")}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri);
        return pdf;
    }

    private static ColorPicture Draw(string pdf, int number, int dotsPerInch)
    {
        var (page, resolution) = ((number + 1).ToString(CultureInfo.InvariantCulture), dotsPerInch.ToString(CultureInfo.InvariantCulture));
        Run("pdftoppm", "-r", resolution, "-f", page, "-l", page, "-singlefile", pdf, pdf);
        return PortableMap.Read(File.ReadAllBytes(pdf + ".ppm")) ?? throw new InvalidOperationException("The page was not drawn.");
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program}: the command did not start");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program}: {errors.GetAwaiter().GetResult()}");
        }
    }
}
