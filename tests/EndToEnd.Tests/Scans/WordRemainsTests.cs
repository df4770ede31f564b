using System.Globalization;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>What is left of words when their boxes are empty: háčky and čárky above capitals have to go with their letters.</summary>
[Trait("Category", "Full")]
public sealed class WordRemainsTests(ITestOutputHelper output)
{
    // As wide and as high as what is removed reaches beyond the boxes of words, in points.
    private const double Beside = 0.4;
    private const double Above = 0.6;
    private const int Dark = 128;

    // Of the ink of a page: single pixels at the edges of letters tell nothing.
    private const double MostLeft = 0.002;
    private const double MostOfOtherLines = 0.03;

    private static readonly string[] Lines =
    [
        "ŽĎÁRSKÁ ŠÁRKA, ŘÍČANY", "Účet vede paní Ťoupalová", "ČENĚK ŘÍHA A IŇA ŮLEHLOVÁ", "pan Ďoubal bydlí v Čáslavi,", "ŽIŽKŮV ŠTĚPÁN, ÚSTÍ",
        "Ó, Í, Á a É jsou samohlásky,", "DŮLEŽITÉ: ŠŤASTNÁ ZDEŇKA", "přijela z Říčan do Ždírce", "MĚSTSKÝ ÚŘAD BŘEZOVÁ", "jedná Žofie Čížková z Újezda",
    ];

    [Theory]
    [InlineData(150)]
    [InlineData(200)]
    [InlineData(300)]
    public void Nothing_of_a_word_stands_outside_of_its_box(int dotsPerInch)
    {
        var (picture, page) = Read(dotsPerInch);
        var (beside, above) = (Beside * dotsPerInch / 72, Above * dotsPerInch / 72);
        var gray = picture.ToGray();
        var boxes = page.Pieces.Select(piece => piece.Box).Select(box => new ScanBox(box.Left - beside, box.Top - above, box.Right + beside, box.Bottom + above)).ToList();

        var ink = Places(gray).ToList();
        var left = ink.Where(at => !boxes.Exists(box => Holds(box, at))).ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dotsPerInch} dpi: {left.Count} of {ink.Count} dark pixels left"));
        ((double)left.Count / ink.Count).ShouldBeLessThanOrEqualTo(MostLeft);
    }

    [Theory]
    [InlineData(150)]
    [InlineData(200)]
    [InlineData(300)]
    public void A_removed_line_takes_little_of_the_lines_beside_it(int dotsPerInch)
    {
        var (picture, page) = Read(dotsPerInch);
        var gray = picture.ToGray();
        var lines = page.Pieces.GroupBy(piece => piece.Line).Select(line => line.Select(piece => piece.Box).Aggregate((one, other) => one.Union(other))).ToList();

        // A place belongs to the line whose middle is nearest.
        var ink = Places(gray).Select(at => (At: at, Line: lines.MinBy(line => Math.Abs(at.Y - ((line.Top + line.Bottom) / 2)))!)).ToList();
        var taken = ink.Where(place => lines.Exists(line => line != place.Line && Holds(line, place.At))).ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dotsPerInch} dpi: {taken.Count} of {ink.Count} dark pixels go with another line"));
        ((double)taken.Count / ink.Count).ShouldBeLessThanOrEqualTo(MostOfOtherLines);
    }

    private static (ColorPicture Picture, ScannedPage Page) Read(int dotsPerInch)
    {
        using var folder = new TemporaryFolder();
        var text = string.Concat(Lines.Select((line, i) => $"<div style='font: {(i % 2 == 0 ? "bold " : "")}{9 + (i % 4)}pt Liberation {(i % 3 == 0 ? "Sans" : "Serif")}'>{line} a {Lines[(i + 3) % Lines.Length]}</div>"));
        var pdf = PrintedPdf.WithChromium(folder, $"<!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Slova</title><body>{text}{text}</body></html>", "slova");
        ExternalProgram.Run("pdftoppm", ["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-singlefile", pdf, folder.File("slova")]).ExitCode.ShouldBe(0);
        var picture = PortableMap.Read(File.ReadAllBytes(folder.File("slova.ppm"))).ShouldNotBeNull();
        using var reading = new PageReading();
        return (picture, reading.Read(picture, dotsPerInch));
    }

    private static IEnumerable<(int X, int Y)> Places(GrayPicture gray) =>
        Enumerable.Range(0, gray.Pixels.Length).Where(i => gray.Pixels[i] <= Dark).Select(i => (i % gray.Width, i / gray.Width));

    private static bool Holds(ScanBox box, (int X, int Y) at) => at.X >= box.Left && at.X < box.Right && at.Y >= box.Top && at.Y < box.Bottom;
}
