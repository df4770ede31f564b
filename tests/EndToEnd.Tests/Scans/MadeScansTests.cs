using System.Globalization;
using System.Text.Json;
using Clona.Detectors.Findings;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Clona.Pipeline.Texts;
using Clona.Scans.Pictures;
using Clona.Signatures.Tuning;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>
/// Marked texts, printed with a stamp and scanned badly: how many persons are found beside the text itself, and whether anything that
/// was removed can be read in the output by another reader.
/// </summary>
[Trait("Category", "Full")]
public sealed class MadeScansTests(ITestOutputHelper output)
{
    private const int Papers = 12;
    private const int FewestLetters = 5;
    private const double MostLoss = 0.06;
    private const double LeastOfLayer = 0.9;

    private static readonly int[] Resolutions = [200, 200, 150, 300];

    private static readonly WornSheet[] Wears =
    [
        new(0.7, 8, 0.25, IsGray: false), new(-1.3, 14, 0, IsGray: true), new(0.3, 6, 0.3, IsGray: true), new(-0.5, 20, 0.2, IsGray: false), new(2.0, 10, 0, IsGray: false),
    ];

    private readonly Dictionary<int, (int InText, int InScan, int All)> entities = [];
    private readonly List<string> left = [];
    private int reviews;
    private int held;
    private int layerWords;
    private int seenWords;

    [Fact]
    public void Persons_are_found_in_scans_and_nothing_removed_can_be_read_again()
    {
        using var folder = new TemporaryFolder();
        for (var paper = 0; paper < Papers; paper++)
        {
            Work(folder, paper);
        }

        foreach (var (dotsPerInch, (inText, inScan, all)) in entities.OrderBy(item => item.Key))
        {
            Tell($"{dotsPerInch} dpi: persons {all}, all mentions found in the text {inText}, in the scan {inScan}");
        }

        Tell($"reviews {reviews}, pages held {held}, words of the layer {layerWords}, seen in the pixels {seenWords}, removed strings read again {left.Count} on {Papers} pages");
        left.ShouldBeEmpty();
        var at200 = entities[200];
        ((double)(at200.InText - at200.InScan) / at200.All).ShouldBeLessThanOrEqualTo(MostLoss);
        ((double)seenWords / layerWords).ShouldBeGreaterThanOrEqualTo(LeastOfLayer);
    }

    private void Work(TemporaryFolder folder, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"listina{number}");
        var paper = GoldPaper.Read(number);
        var (dotsPerInch, wear) = (Resolutions[number % Resolutions.Length], Wears[number % Wears.Length]);
        var printed = PrintedPdf.WithChromium(folder, paper.Html, name);
        var scan = ScanMaker.Worn(folder, printed, name + "-sken", dotsPerInch, picture => wear.Apply(picture, number));
        var plain = folder.File(name + ".txt");
        File.WriteAllText(plain, paper.Text);

        var inText = Detected(plain);
        var inScan = Detected(scan);
        var known = entities.GetValueOrDefault(dotsPerInch);
        entities[dotsPerInch] = (known.InText + Found(paper, inText), known.InScan + Found(paper, inScan), known.All + paper.Persons.Select(person => person.Entity).Distinct().Count());
        reviews += inScan.Count(row => row.Decision == "review");
        Redacted(folder, scan, name, inScan);
    }

    private void Redacted(TemporaryFolder folder, string scan, string name, List<(string Type, string Text, string Decision)> found)
    {
        var result = Redact.Run("file", scan, "--out", folder.File("out"));
        if (result.ExitCode is not (0 or 10))
        {
            // A verification that does not pass holds the document back: nothing leaves, but nobody has an output either.
            Tell($"{name}: {result.Errors.Trim()}");
            held++;
            return;
        }

        var pdf = Path.Join(folder.File("out"), name + "-sken.redacted.pdf");
        held += File.ReadAllText(Path.Join(folder.File("out"), name + "-sken.report.json")).Contains("scans-unreadable", StringComparison.Ordinal) ? 1 : 0;
        var pixels = Letters(Seen(folder, pdf));
        var kept = found.Where(row => row.Decision == "keep").Select(row => Letters(row.Text)).ToHashSet(StringComparer.Ordinal);
        var marks = Enum.GetValues<FindingType>().Select(type => Letters(MarkLabels.For(type))).ToHashSet(StringComparer.Ordinal);
        left.AddRange(found.Where(row => row.Decision != "keep").Select(row => (row.Type, Text: Letters(row.Text)))
            .Where(row => row.Text.Length >= FewestLetters && !marks.Contains(row.Text) && !kept.Any(value => value.Contains(row.Text, StringComparison.Ordinal))
                && pixels.Contains(row.Text, StringComparison.Ordinal))
            .Select(row => $"{name}: {row.Type} {row.Text}"));
        var words = Readers.Poppler(pdf).Split([' ', '\n', '\r', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(word => word.Length >= FewestLetters).ToList();
        layerWords += words.Count;
        seenWords += words.Count(word => pixels.Contains(word, StringComparison.Ordinal));
    }

    // Another reading than ours: nothing is straightened, both languages at once.
    private static string Seen(TemporaryFolder folder, string pdf)
    {
        ExternalProgram.Run("pdftoppm", ["-gray", "-r", "250", "-singlefile", pdf, folder.File("vystup")]).ExitCode.ShouldBe(0);
        return ExternalProgram.Run("tesseract", [folder.File("vystup.pgm"), "-", "-l", "ces+eng", "--psm", "3"]).Output;
    }

    private static List<(string Type, string Text, string Decision)> Detected(string file)
    {
        var result = Redact.Run("detect", file, "--format", "json");
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        using var json = JsonDocument.Parse(result.Output);
        return
        [
            .. json.RootElement.GetProperty("detections").EnumerateArray().Select(row =>
                (row.GetProperty("type").GetString()!, row.GetProperty("text").GetString()!, row.GetProperty("decision").GetString()!)),
        ];
    }

    private static int Found(GoldPaper paper, List<(string Type, string Text, string Decision)> rows)
    {
        var values = rows.Where(row => row.Type == "person").Select(row => Letters(row.Text)).ToList();
        var missed = paper.Persons.Where(person => !Take(values, Letters(person.Mention))).Select(person => person.Entity).ToHashSet(StringComparer.Ordinal);
        return paper.Persons.Select(person => person.Entity).Distinct().Count(entity => !missed.Contains(entity));
    }

    // A mention counts as found where a finding is like it: one letter of four may differ, titles may be missing.
    private static bool Take(List<string> values, string mention)
    {
        var at = values.FindIndex(value => value.Contains(mention, StringComparison.Ordinal) || mention.Contains(value, StringComparison.Ordinal)
            || Distance(value, mention) <= mention.Length / 4);
        if (at >= 0)
        {
            values.RemoveAt(at);
        }

        return at >= 0;
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private void Tell(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
