using System.Text;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Tests.Tagging;

namespace Clona.Detectors.Tests.Families;

/// <summary>Tables of invented sentences, a family of forms in a file: what ⟦…⟧ marks is found, and nothing else of its kind.</summary>
/// <remarks>A row is a text; <c>\n</c> and <c>\t</c> stand for a line end and a tab, a line that begins with <c>#</c> is a heading.</remarks>
public sealed class FamilyTableTests
{
    // The tables say how far each rule reaches; what was learned of passages only adds to that and widens it.
    private static readonly DetectionEngine Engine = new(CommittedLexicon.Instance, CommittedTagger.File, DetectionVoices.RulesAndTagger, []);
    private static readonly DetectionEngine Whole = new(
        File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")), CommittedTagger.File);

    [Theory]
    [InlineData("homes.txt", FindingType.Address)]
    [InlineData("homes-as-written.txt", FindingType.Address)]
    [InlineData("names.txt", FindingType.Person)]
    [InlineData("passages.txt", FindingType.Special)]
    [InlineData("passages-as-written.txt", FindingType.Special)]
    [InlineData("numbers.txt", FindingType.OtherId)]
    [InlineData("births.txt", FindingType.BirthDate)]
    [InlineData("signatures.txt", FindingType.Signature)]
    [InlineData("phones.txt", FindingType.Phone)]
    public void Rows_are_found_as_they_are_marked(string table, FindingType type) =>
        Rows(table).Where(row => Marked(row, type) != row).Select(row => row + " → " + Marked(row, type)).ShouldBeEmpty();

    [Theory]
    [InlineData("passages.txt")]
    [InlineData("passages-as-written.txt")]
    public void What_is_marked_is_found_with_what_was_learned_too(string table) =>
        Rows(table).Where(row => !IsCovered(row, text => text, Whole)).ShouldBeEmpty();

    [Fact]
    public void What_was_learned_finds_what_is_marked_in_capitals_and_without_diacritics_too() => Rows("passages.txt")
        .Where(row => !IsCovered(row, text => text.ToUpperInvariant(), Whole) || !IsCovered(row, WithoutDiacritics, Whole)).ShouldBeEmpty();

    // How many rows of the table that must stay silent the weights mask or ask about: may sink, never rise.
    [Theory]
    [InlineData("passages.txt", 0)]
    [InlineData("passages-as-written.txt", 0)]
    [InlineData("names.txt", 0)]
    [InlineData("homes.txt", 0)]
    [InlineData("numbers.txt", 0)]
    public void What_must_stay_silent_is_seldom_masked_by_what_was_learned(string table, int most) => Rows(table)
        .Where(row => !row.Contains('⟦', StringComparison.Ordinal) && Whole.Detect(row).Findings.Any(finding => finding.Type == FindingType.Special)
            && !Engine.Detect(row).Findings.Any(finding => finding.Type == FindingType.Special)).Count().ShouldBeLessThanOrEqualTo(most);

    [Fact]
    public void Towns_behind_names_are_found_as_they_are_marked_in_minutes() => Rows("towns.txt")
        .Where(row => Marked(row, FindingType.Address, DocumentKind.Minutes) != row)
        .Select(row => row + " → " + Marked(row, FindingType.Address, DocumentKind.Minutes)).ShouldBeEmpty();

    [Theory]
    [InlineData("homes.txt")]
    [InlineData("passages.txt")]
    public void What_is_marked_is_found_in_capitals_too(string table) =>
        Rows(table).Where(row => !IsCovered(row, text => text.ToUpperInvariant())).ShouldBeEmpty();

    [Theory]
    [InlineData("homes.txt")]
    [InlineData("passages.txt")]
    public void What_is_marked_is_found_without_diacritics_too(string table) =>
        Rows(table).Where(row => !IsCovered(row, WithoutDiacritics)).ShouldBeEmpty();

    private static IEnumerable<string> Rows(string table) =>
        File.ReadLines(Path.Join(CommittedLexicon.Root, "tests", "Detectors.Tests", "Families", table))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal));

    private static string Marked(string row, FindingType type, DocumentKind kind = DocumentKind.Unknown)
    {
        var result = new StringBuilder(MarkedText.Parse(row).Text.Original);
        foreach (var finding in Engine.Detect(result.ToString(), kind).Findings.Where(finding => finding.Type == type).Reverse())
        {
            result.Insert(finding.Span.End, '⟧').Insert(finding.Span.Start, '⟦');
        }

        return result.ToString();
    }

    private static bool IsCovered(string row, Func<string, string> change, DetectionEngine? engine = null)
    {
        var marked = MarkedText.Parse(row);
        var text = change(marked.Text.Original);
        var findings = (engine ?? Engine).Detect(text).Findings;
        return marked.Spans.All(span => Enumerable.Range(span.Start, span.End - span.Start)
            .All(at => !char.IsLetterOrDigit(text[at]) || findings.Any(finding => finding.Span.Start <= at && at < finding.Span.End)));
    }

    private static string WithoutDiacritics(string text) => string.Concat(text.Select(letter =>
        "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? "acdeeinorstuuyzACDEEINORSTUUYZ"[at] : letter));
}
