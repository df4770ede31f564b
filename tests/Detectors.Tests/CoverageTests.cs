using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests;

/// <summary>Every detector proves by its cursor that it has read the whole text.</summary>
public sealed partial class CoverageTests
{
    private static readonly string Page = string.Concat(Enumerable.Repeat("Rada obce schválila rozpočet na rok 2020. ", 80));

    [Fact]
    public void A_detector_that_skips_a_page_makes_the_detection_incomplete()
    {
        var text = Page + "\f" + Page + "\f" + Page;

        var result = new DetectionEngine([new PageSkipper()]).Detect(text);

        result.IsComplete.ShouldBeFalse();
        result.Unread.ShouldHaveSingleItem().Name.ShouldBe("page-skipper");
    }

    [Fact]
    public void The_same_detector_is_complete_when_there_is_no_page_to_skip() =>
        new DetectionEngine([new PageSkipper()]).Detect(Page).IsComplete.ShouldBeTrue();

    [Fact]
    public void A_cursor_counts_a_long_word_as_read_and_a_skipped_page_as_not()
    {
        var word = new string('7', 10_000);
        var cursor = new ScanCursor(word);
        cursor.NextDigit(0);
        cursor.NextDigit(word.Length).ShouldBe(-1);
        cursor.ReadTo.ShouldBe(word.Length);

        var skipping = new ScanCursor(Page);
        skipping.NextDigit(0);
        skipping.NextDigit(Page.Length - 10);
        skipping.ReadTo.ShouldBeLessThan(50);
    }

    [Fact]
    public void A_cursor_that_stops_early_has_not_read_the_rest()
    {
        var cursor = new ScanCursor(Page);

        cursor.Next('.', 0).ShouldBe(Page.IndexOf('.', StringComparison.Ordinal));

        cursor.ReadTo.ShouldBe(Page.IndexOf('.', StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void No_detector_asserts_to_have_read_what_its_cursor_has_not()
    {
        var sources = Directory.EnumerateFiles(Path.Join(CommittedLexicon.Root, "src", "Detectors"), "*Detector.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Where(source => source.Contains(": IDetector", StringComparison.Ordinal))
            .ToList();

        sources.Count.ShouldBeGreaterThan(24);
        sources.ShouldAllBe(source => !Assertion.IsMatch(source) && source.Contains(".ReadTo", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"return (text\.)?[vV]iew\.Length", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Assertion { get; }

    /// <summary>Reads digits, but goes on at the next page behind every page break.</summary>
    private sealed class PageSkipper : IDetector
    {
        public DetectorId Id { get; } = new("page-skipper", 1);

        public int Detect(DetectionText text, ICollection<Candidate> sink)
        {
            var cursor = new ScanCursor(text.View);
            var secondPage = text.Original.IndexOf('\f', StringComparison.Ordinal);
            var thirdPage = text.Original.LastIndexOf('\f');
            for (var digit = cursor.NextDigit(0); digit >= 0;)
            {
                digit = cursor.NextDigit(digit + 10 > secondPage && digit < thirdPage ? thirdPage : digit + 1);
            }

            return cursor.ReadTo;
        }
    }
}
