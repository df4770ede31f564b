using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>Areas drawn into the middle of real pages: poppler sees nothing of the page in them.</summary>
[Trait("Category", "Full")]
public sealed class AreaTests(ITestOutputHelper output)
{
    private const int EachOf = 8;

    // Feet and heads of lines that reach in by less than a fifth of their boxes stay, and letters whose ink stands out of them.
    private const double MostInk = 0.05;
    private const double LeastShareOfEmpty = 0.97;

    [CorporaFact]
    public void An_area_in_the_middle_of_a_page_shows_nothing_of_it()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var path in files.Where((_, index) => index % EachOf == 0))
        {
            var verdict = VerdictOn(File.ReadAllBytes(path));
            tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
            if (verdict is "ink")
            {
                output.WriteLine($"{verdict} {path}");
            }
        }

        output.WriteLine(string.Join(", ", tally));
        var (empty, ink) = (tally.GetValueOrDefault("empty"), tally.GetValueOrDefault("ink"));
        tally.ShouldNotContainKey("closed output");
        ((double)empty / (empty + ink)).ShouldBeGreaterThan(LeastShareOfEmpty);
    }

    private static string VerdictOn(byte[] bytes)
    {
        if (PdfFile.Open(bytes).File is not { } file || file.Pages is not [var page, ..])
        {
            return "closed";
        }

        var (box, width, height) = (page.CropBox, page.CropBox.Width, page.CropBox.Height);
        var area = new PdfRectangle(box.Left + (0.3 * width), box.Bottom + (0.3 * height), box.Right - (0.3 * width), box.Top - (0.3 * height));
        var result = PdfRedaction.Rewrite(file, new([new PageRemoval(1, [], [], []) { Areas = [area] }]));
        return result.Bytes is not { } rewritten ? $"refused {result.Refusal}"
            : PdfFile.Open(rewritten).File is null ? "closed output"
            : InkOf(Poppler.PixelsOf(rewritten, 1)) switch
            {
                null => "not drawn",
                <= MostInk => "empty",
                _ => "ink",
            };
    }

    // Turned pages too: the area is the middle of the page either way.
    private static double? InkOf(byte[] image)
    {
        var header = Encoding.Latin1.GetString(image, 0, Math.Min(image.Length, 40)).Split((char[]?)null, 5);
        if (header is not ["P6", var wide, var high, "255", _])
        {
            return null;
        }

        var (width, height) = (int.Parse(wide, CultureInfo.InvariantCulture), int.Parse(high, CultureInfo.InvariantCulture));
        var start = image.Length - (width * height * 3);
        var (left, right, top, bottom) = ((int)(0.3 * width) + 2, (int)(0.7 * width) - 2, (int)(0.3 * height) + 2, (int)(0.7 * height) - 2);
        long dark = 0;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                dark += image.AsSpan(start + (((y * width) + x) * 3), 3).IndexOfAnyExcept((byte)255) < 0 ? 0 : 1;
            }
        }

        return right > left && bottom > top ? (double)dark / ((right - left) * (bottom - top)) : null;
    }
}
