using System.Globalization;
using System.Text.Json;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Scans.Signing;

/// <summary>How many signatures are found, and how many boxes are none, on sheets made for tuning.</summary>
public sealed class SignatureFiguresTests(ITestOutputHelper output)
{
    private const int Sheets = 24;
    private const int Seed = 7;
    private const double MillimetresPerInch = 25.4;

    // A signature is found where most of its box is covered by boxes of signatures.
    private const double LeastCovered = 0.6;

    private static readonly WornSheet[] Wears =
    [
        new(0.7, 6, 0, IsGray: false), new(-1.4, 14, 0.3, IsGray: false), new(0, 0, 0, IsGray: true), new(2.1, 10, 0.2, IsGray: true),
        new(-0.4, 22, 0, IsGray: false),
    ];

    private static readonly int[] Resolutions = [200, 150, 300];

    [Theory]
    [Trait("Category", "Full")]
    [InlineData(false, 0.85)]
    [InlineData(true, 0.55)]
    public void Signatures_are_found_and_little_else(bool isHard, double least)
    {
        using var folder = new TemporaryFolder();
        var sheets = new TuningSheets(Seed, isHard);
        var pdf = PrintedPdf.WithChromium(folder, sheets.Html(Sheets), "listy");
        using var reading = new PageReading();
        var (all, found, wrong) = (0, 0, 0);
        for (var sheet = 0; sheet < Sheets; sheet++)
        {
            var dotsPerInch = Resolutions[sheet % Resolutions.Length];
            var wear = Wears[sheet % Wears.Length];
            var picture = wear.Apply(Draw(folder, pdf, sheet + 1, dotsPerInch), sheet);
            var page = reading.Read(picture, dotsPerInch);
            var truth = sheets.Drawn[sheet].Select(box => Placed(box, wear, picture, dotsPerInch)).ToList();
            var boxes = page.Marks.Where(mark => mark.Kind == ScannedMarkKind.Signature).Select(mark => mark.Box).ToList();
            Keep(sheet, dotsPerInch, picture, page, truth);
            all += truth.Count;
            var isFound = truth.Select(box => boxes.Sum(other => Shared(box, other)) >= LeastCovered * box.Width * box.Height).ToList();
            found += isFound.Count(value => value);
            foreach (var (drawn, _) in sheets.Drawn[sheet].Zip(isFound).Where(item => !item.Second))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"missed on sheet {sheet} at {dotsPerInch} dpi, {drawn.Left:0} {drawn.Top:0} mm, {drawn.Right - drawn.Left:0} x {drawn.Bottom - drawn.Top:0} mm {(wear.IsGray ? "grey" : "colour")} {drawn.Kind}"));
            }

            wrong += boxes.Count(box => !truth.Exists(box.Overlaps));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"signatures {all}, found {found}, false boxes {wrong} on {Sheets} pages"));

        // The aim is 0.95; this is what was reached, and no change may lose it. The harder pens are only counted yet.
        ((double)found / all).ShouldBeGreaterThanOrEqualTo(least);
        ((double)wrong / Sheets).ShouldBeLessThanOrEqualTo(0.1);
    }

    private static ColorPicture Draw(TemporaryFolder folder, string pdf, int page, int dotsPerInch)
    {
        var (number, resolution) = (page.ToString(CultureInfo.InvariantCulture), dotsPerInch.ToString(CultureInfo.InvariantCulture));
        var result = ExternalProgram.Run("pdftoppm", ["-r", resolution, "-f", number, "-l", number, "-singlefile", pdf, folder.File("list")]);
        result.ExitCode.ShouldBe(0, result.Errors);
        return PortableMap.Read(File.ReadAllBytes(folder.File("list.ppm"))).ShouldNotBeNull();
    }

    private static ScanBox Placed(DrawnBox box, WornSheet wear, ColorPicture picture, int dotsPerInch)
    {
        var scale = dotsPerInch / MillimetresPerInch;
        (double X, double Y)[] corners =
        [
            wear.Place(box.Left * scale, box.Top * scale, picture.Width, picture.Height),
            wear.Place(box.Right * scale, box.Top * scale, picture.Width, picture.Height),
            wear.Place(box.Left * scale, box.Bottom * scale, picture.Width, picture.Height),
            wear.Place(box.Right * scale, box.Bottom * scale, picture.Width, picture.Height),
        ];
        return new(corners.Min(at => at.X), corners.Min(at => at.Y), corners.Max(at => at.X), corners.Max(at => at.Y));
    }

    private static double Shared(ScanBox one, ScanBox other) =>
        Math.Max(0, Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left))
        * Math.Max(0, Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top));

    // For looking at: pictures, what was read and what was drawn, where a folder is named.
    private static void Keep(int sheet, int dotsPerInch, ColorPicture picture, ScannedPage page, List<ScanBox> truth)
    {
        if (Environment.GetEnvironmentVariable("CLONA_SIGNATURE_PAGES") is { Length: > 0 } folder)
        {
            var name = Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{sheet:D2}-{dotsPerInch}"));
            File.WriteAllBytes(name + ".ppm", WornSheet.File(picture));
            File.WriteAllBytes(name + ".json", JsonSerializer.SerializeToUtf8Bytes(page, ScanJson.Default.ScannedPage));
            File.WriteAllLines(name + ".boxes", truth.Select(box => string.Create(
                CultureInfo.InvariantCulture, $"{box.Left:0} {box.Top:0} {box.Right:0} {box.Bottom:0}")));
        }
    }
}
