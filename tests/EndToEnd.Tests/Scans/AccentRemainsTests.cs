using System.Globalization;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Háčky, čárky and rings above capitals go with their letters, and nothing of the line before goes with them.</summary>
[Trait("Category", "Full")]
public sealed class AccentRemainsTests(ITestOutputHelper output)
{
    // As wide and as high as what is removed reaches beyond the boxes of words, in points.
    private const double Beside = 0.4;
    private const double Above = 0.6;
    private const int Dark = 128;

    // Accents that tails of the line before run into stay.
    private const double MostLeft = 0.005;

    private const string Before = "Smlouva o dílo, kterou strany podepsaly na radnici dne 4. května, a její přílohy";
    private const string Removed = "ŘEHOŘ ŠŤASTNÝ, ŽANETA ČÁPOVÁ, ŮLEHLA ÍČAN, ĎÁBEL";

    [Theory]
    [InlineData(150, 1.0)]
    [InlineData(150, 1.15)]
    [InlineData(200, 1.0)]
    [InlineData(200, 1.15)]
    [InlineData(300, 1.0)]
    [InlineData(300, 1.15)]
    public void Accents_go_with_their_words_and_the_line_before_stays(int dotsPerInch, double leading)
    {
        using var folder = new TemporaryFolder();
        var (whole, line, others) = (
            Drawn(folder, "cely", "black", "black", leading, dotsPerInch), Drawn(folder, "radek", "black", "white", leading, dotsPerInch), Drawn(folder, "ostatni", "white", "black", leading, dotsPerInch));
        using var reading = new PageReading();
        var page = reading.Read(whole, dotsPerInch);
        var words = page.Pieces.Where(piece => Inked(line).Count(at => Holds(piece.Box, at)) > Inked(others).Count(at => Holds(piece.Box, at))).Select(piece => piece.Box).ToList();

        var (beside, above) = (Beside * dotsPerInch / 72, Above * dotsPerInch / 72);
        List<ScanBox> grown = [.. words.Select(box => new ScanBox(box.Left - beside, box.Top - above, box.Right + beside, box.Bottom + above))];
        List<ScanBox> accents = [.. page.Accents.Where(accent => words.Exists(word => word.Left < accent.Right && accent.Left < word.Right && accent.Bottom >= word.Top - (0.2 * word.Height) && accent.Bottom < word.Bottom))];
        var ink = Inked(line).Where(at => at.Y < words.Max(word => word.Bottom)).ToList();
        var without = ink.Count(at => !grown.Exists(box => Holds(box, at)));
        var left = ink.Count(at => !grown.Concat(accents).Any(box => Holds(box, at)));
        var lost = Inked(others).Count(at => accents.Exists(box => Holds(box, at)) && !grown.Exists(box => Holds(box, at)));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dotsPerInch} dpi, {leading}: of {ink.Count} dark pixels {without} left without accents, {left} with; {lost} lost of other lines; {accents.Count} accents"));
        lost.ShouldBe(0);
        ((double)left / ink.Count).ShouldBeLessThanOrEqualTo(MostLeft);
    }

    private static ColorPicture Drawn(TemporaryFolder folder, string name, string own, string other, double leading, int dotsPerInch)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"<div style='font: 11pt Liberation Serif; line-height: {leading}'><div style='color: {other}'>{Before}<br>{Before}</div><div style='color: {own}'>{Removed}</div><div style='color: {other}'>{Before}</div></div>");
        var pdf = PrintedPdf.WithChromium(folder, $"<!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Slova</title><body>{text}</body></html>", name);
        ExternalProgram.Run("pdftoppm", ["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-singlefile", pdf, folder.File(name)]).ExitCode.ShouldBe(0);
        return PortableMap.Read(File.ReadAllBytes(folder.File(name + ".ppm"))).ShouldNotBeNull();
    }

    private static List<(int X, int Y)> Inked(ColorPicture picture)
    {
        var gray = picture.ToGray();
        return [.. Enumerable.Range(0, gray.Pixels.Length).Where(i => gray.Pixels[i] <= Dark).Select(i => (i % gray.Width, i / gray.Width))];
    }

    private static bool Holds(ScanBox box, (int X, int Y) at) => at.X >= box.Left && at.X < box.Right && at.Y >= box.Top && at.Y < box.Bottom;
}
