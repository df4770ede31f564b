using System.Diagnostics;
using System.Globalization;
using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Clona.Signatures.Stored;
using Clona.Signatures.Tuning;
using Clona.Signatures.Varied;

namespace Clona.Signatures;

/// <summary>Makes sheets, has them printed, drawn, worn and read, and keeps them in a folder.</summary>
/// <param name="folder">The folder.</param>
internal sealed class Making(string folder)
{
    private const double MillimetresPerInch = 25.4;
    private const string Style =
        """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Listy</title><style>
        @page { size: A4; margin: 0 } body { margin: 0; font: 11pt Liberation Serif }
        .sheet { position: relative; width: 210mm; height: 296.6mm; overflow: hidden; page-break-after: always }
        .text { position: absolute; left: 22mm; right: 22mm; top: 28mm; text-align: justify }
        svg { position: absolute; left: 0; top: 0; width: 210mm; height: 297mm }
        </style><body>
        """;

    private static readonly int[] Resolutions = [200, 150, 300];

    private static readonly WornSheet[] Wears =
    [
        new(0.7, 6, 0, IsGray: false), new(-1.4, 14, 0.3, IsGray: false), new(0, 0, 0, IsGray: true), new(2.1, 10, 0.2, IsGray: true),
        new(-0.4, 22, 0, IsGray: false),
    ];

    /// <summary>Makes sheets.</summary>
    /// <param name="maker"><c>tuning</c>, <c>hard</c> (the same with thin, pale and broken pens) or <c>varied</c>.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The same seed makes the same sheets.</param>
    public void Make(string maker, int count, int seed)
    {
        if (maker == "varied")
        {
            Varied(count, seed);
        }
        else
        {
            Tuning(count, seed, isHard: maker == "hard");
        }
    }

    private void Tuning(int count, int seed, bool isHard)
    {
        var sheets = new TuningSheets(seed, isHard);
        var pdf = Print(sheets.Html(count));
        All(count, number =>
        {
            var (dotsPerInch, wear) = (Resolutions[number % Resolutions.Length], Wears[number % Wears.Length]);
            var picture = wear.Apply(Draw(pdf, number, dotsPerInch), number);
            var truth = sheets.Drawn[number].Select(box => new TrueInk(wear.Place(box, picture, dotsPerInch), IsSignature: true, box.Kind));
            return (picture, dotsPerInch, [.. truth]);
        });
    }

    private void Varied(int count, int seed)
    {
        List<VariedSheet> sheets = [.. Enumerable.Range(0, count).Select(number => new VariedSheet((seed * 1000) + number))];
        var pdf = Print(Style + string.Concat(sheets.Select(sheet => sheet.Html)));
        All(count, number =>
        {
            var random = new Random((seed * 1000) + number);
            var (dotsPerInch, scanner) = (Resolutions[number % Resolutions.Length], Scanner.Any(random));
            var sheet = Draw(pdf, number, dotsPerInch);
            var brush = new InkBrush(sheet, dotsPerInch / MillimetresPerInch, random);
            var boxes = sheets[number].Ink.Select(item => (Item: item, Box: brush.Draw(item.Strokes, item.Pen))).ToList();
            var gray = scanner.IsGray ? " grey" : "";
            return (scanner.Scan(sheet, random), dotsPerInch,
                [.. boxes.Select(drawn => new TrueInk(scanner.Place(drawn.Box, sheet), drawn.Item.IsSignature, drawn.Item.Kind + gray))]);
        });
    }

    private void All(int count, Func<int, (ColorPicture Picture, int DotsPerInch, IReadOnlyList<TrueInk> Ink)> make)
    {
        using var reading = new PageReading();
        for (var number = 0; number < count; number++)
        {
            var (picture, dotsPerInch, ink) = make(number);
            new StoredSheet(number, picture, dotsPerInch, reading.Read(picture, dotsPerInch), ink).WriteTo(folder);
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
