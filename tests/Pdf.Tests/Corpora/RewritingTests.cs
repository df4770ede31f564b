using System.Diagnostics;
using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class RewritingTests(ITestOutputHelper output)
{
    private const string Same = "same";
    private const int FewestWords = 20;
    private const double SmallestShare = 0.9;
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    [CorporaFact]
    public void Text_stays_word_for_word_when_nothing_is_removed()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Files(CorporaFolder.Find()!))
        {
            var verdict = VerdictOn(path);
            if (verdict is not null)
            {
                tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
                Report(verdict, path);
            }
        }

        // A refusal counts like a difference: the base is every file in which poppler finds words.
        var (same, all) = (tally.GetValueOrDefault(Same), tally.Values.Sum());
        output.WriteLine($"{string.Join(", ", tally)}; {same} of {all} rewritten word for word ({(double)same / all:P1})");
        ((double)same / all).ShouldBeGreaterThanOrEqualTo(SmallestShare);
    }

    [CorporaFact]
    public void Public_documents_stay_word_for_word_without_exception()
    {
        var documents = Path.Combine(CorporaFolder.Find()!, "..", "docs");

        Files(documents).Select(path => (path, Verdict: VerdictOn(path)))
            .Where(found => found.Verdict is not (null or Same))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // Null for files that do not count: too few words, or a password.
    private static string? VerdictOn(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var expected = Poppler.WordsOf(bytes);
        if (expected.Length < FewestWords)
        {
            return null;
        }

        var watch = Stopwatch.StartNew();
        var opened = PdfFile.Open(bytes);
        if (opened.File is not { } file)
        {
            return opened.Refusal is PdfRefusal.NeedsPassword ? null : opened.Refusal.ToString();
        }

        var result = PdfRedaction.Rewrite(file, RemovalPlan.Empty);
        return watch.Elapsed > LongestRun ? "slow"
            : result.Bytes is not { } rewritten ? result.Refusal.ToString()
            : Poppler.WordsOf(rewritten).SequenceEqual(expected) ? Same
            : "different";
    }

    private void Report(string verdict, string path)
    {
        if (verdict != Same)
        {
            output.WriteLine($"{verdict} {Path.GetFileName(path)}");
        }
    }
}
