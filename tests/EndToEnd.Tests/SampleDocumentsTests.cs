using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests;

/// <summary>Real public documents: each goes through or is refused with a reason, and what stays, stays in order.</summary>
public sealed partial class SampleDocumentsTests(ITestOutputHelper output)
{
    private const int Sample = 12;

    [SampleDataFact]
    public void A_sample_goes_through_or_is_refused_and_the_rest_of_its_text_stays_in_order() =>
        ShouldGoThrough(SampleData.Documents().Where((_, index) => index % Sample == 0));

    [SampleDataFact]
    [Trait("Category", "Full")]
    public void Every_document_goes_through_or_is_refused_and_the_rest_of_its_text_stays_in_order() =>
        ShouldGoThrough(SampleData.Documents());

    private void ShouldGoThrough(IEnumerable<string> documents)
    {
        using var folder = new TemporaryFolder();
        foreach (var document in documents)
        {
            var result = Redact.Run("file", document, "--out", folder.Path, "--profile", "minutes");

            output.WriteLine(result.Output + result.Errors);
            result.ExitCode.ShouldBeOneOf([0, 10, 20], document);
            if (result.ExitCode != 20)
            {
                ShouldKeepTheRest(document, StemOfOutput(document, folder.Path));
            }
        }
    }

    // A document whose name holds a finding has another public name, so its report is known by the hash of the original.
    private static string StemOfOutput(string document, string folder)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(document)));
        var report = Directory.EnumerateFiles(folder, "*.report.json")
            .Single(file => File.ReadAllText(file).Contains($"\"sha256\": \"{hash}\"", StringComparison.Ordinal));
        return report[..^".report.json".Length];
    }

    private static void ShouldKeepTheRest(string original, string stem)
    {
        var read = PagesReadInPictures(stem + ".report.json");
        var before = Letters(WithoutPages(Readers.Poppler(original), read));
        var after = Letters(WithoutPages(Readers.Poppler(stem + ".redacted.pdf"), read));
        if (before.Length == 0 || IsReadOnlyInTheOutput(before, after))
        {
            return;
        }

        var removed = RemovedLetters(stem + ".report.json");
        (before.Length - after.Length).ShouldBeLessThanOrEqualTo(removed, original);
        IsSubsequence(after, before).ShouldBeTrue(original);
    }

    // Pages whose pictures were read have a text that the original does not have.
    private static HashSet<int> PagesReadInPictures(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        return
        [
            .. json.RootElement.GetProperty("warnings").EnumerateArray().Where(row => row.GetProperty("code").GetString() == "scans-read")
                .SelectMany(row => row.GetProperty("pages").EnumerateArray()).Select(page => page.GetInt32()),
        ];
    }

    private static string WithoutPages(string text, HashSet<int> pages) =>
        pages.Count == 0 ? text : string.Concat(text.Split('\f').Where((_, index) => !pages.Contains(index + 1)));

    // Fonts without a map of codes: poppler guesses them in the original, and reads them once the output tells what they mean.
    private static bool IsReadOnlyInTheOutput(string before, string after) =>
        !before.Contains("smlouv", StringComparison.Ordinal) && after.Contains("smlouv", StringComparison.Ordinal);

    // All letters and digits, the marks left out: blanks and hyphens at line ends are the extractor's own.
    private static string Letters(string text) =>
        string.Concat(Mark().Replace(text, " ").Where(char.IsLetterOrDigit));

    private static int RemovedLetters(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        return json.RootElement.GetProperty("detections").EnumerateArray()
            .Where(detection => detection.GetProperty("decision").GetString() != "keep")
            .Sum(detection => detection.GetProperty("end").GetInt32() - detection.GetProperty("start").GetInt32());
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var position = 0;
        foreach (var letter in whole)
        {
            if (position < part.Length && part[position] == letter)
            {
                position++;
            }
        }

        return position == part.Length;
    }

    [GeneratedRegex(@"\[[\p{L}. -]{2,20}\]", RegexOptions.None, 2000)]
    private static partial Regex Mark();
}
