using System.Globalization;
using System.Text.RegularExpressions;
using Clona.Pdf.Files;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>Our letters stand where mutool and poppler see them: first two pages of every file.</summary>
[Trait("Category", "Full")]
public sealed partial class GlyphPositionTests(ITestOutputHelper output)
{
    private const int PagesOfFile = 2;

    // Points, as displayed.
    private const double Tolerance = 0.5;
    private const double LeastShareOfLetters = 0.99;
    private const double LeastShareOfWords = 0.98;

    [CorporaFact]
    public void Letters_stand_where_mutool_sees_them()
    {
        if (Mutool.IsInstalled)
        {
            Compare("letters", LeastShareOfLetters, LettersOf);
        }
    }

    [CorporaFact]
    public void Words_begin_where_poppler_sees_them()
    {
        if (Poppler.IsInstalled)
        {
            Compare("words", LeastShareOfWords, WordsOf);
        }
    }

    private void Compare(
        string what,
        double least,
        Func<string, PdfReadPage, IEnumerable<SeenText>> ask)
    {
        var (all, found) = (0, 0);
        var worst = new List<(int Missed, int All, string File)>();
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (PdfFile.Open(File.ReadAllBytes(path)).File is not { } file)
            {
                continue;
            }

            var (ofFile, hits) = (0, 0);
            foreach (var page in PdfReading.Read(file).Pages.Take(PagesOfFile).Where(page => page.Glyphs.Count > 0))
            {
                var letters = new PlacedLetters(page, file.Pages[page.Number - 1].UserUnit);
                var asked = ask(path, page).Where(item => item.Text.Length > 0 && char.IsLetterOrDigit(item.Text[0])).ToList();
                (ofFile, hits) = (ofFile + asked.Count, hits + asked.Count(letters.Shows));
            }

            (all, found) = (all + ofFile, found + hits);
            worst.Add((ofFile - hits, ofFile, Path.GetFileName(path)));
        }

        output.WriteLine($"{found} of {all} {what} ({(double)found / all:P2}); most are missed in");
        worst.OrderByDescending(file => file.Missed).Take(12).ToList().ForEach(file => output.WriteLine($"  {file.Missed} of {file.All} {file.File}"));
        ((double)found / all).ShouldBeGreaterThanOrEqualTo(least);
    }

    private static IEnumerable<SeenText> LettersOf(string path, PdfReadPage page) => Mutool.LettersOf(path, page.Number)
        .Select(letter => new SeenText(letter.Letter, letter.X, letter.Y - Tolerance, letter.Y + Tolerance));

    // Poppler gives boxes; the baseline lies somewhere in them.
    private static IEnumerable<SeenText> WordsOf(string path, PdfReadPage page) =>
        Word().Matches(Poppler.BoxesOf(path, page.Number)).Select(match => new SeenText(
            System.Net.WebUtility.HtmlDecode(match.Groups[5].Value), Number(match, 1), Number(match, 2) - Tolerance, Number(match, 4) + Tolerance));

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}
