using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests;

public sealed class OfficeTextsTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    public static TheoryData<string> Names => [.. OfficeTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_identifier_of_the_text_is_found_and_nothing_else(string name)
    {
        var (text, marks) = OfficeTexts.Parse(OfficeTexts.All[name]);

        var found = Engine.Detect(text).Findings.Where(IsIdentifier).Where(finding => finding.Role != PersonRole.Company || IsMarked(finding, marks));

        found.Select(finding => $"{finding.Type} {text[finding.Span.Start..finding.Span.End]} at {finding.Span.Start}")
            .ShouldBe(marks.Select(mark => $"{mark.Type} {text[mark.Span.Start..mark.Span.End]} at {mark.Span.Start}"));
    }

    private static bool IsIdentifier(Finding finding) => finding.Type is not (FindingType.Person or FindingType.Address);

    // Identifiers of offices are found too and stay readable.
    private static bool IsMarked(Finding finding, IReadOnlyList<(FindingType Type, TextSpan Span)> marks) =>
        marks.Any(mark => mark.Span == finding.Span);
}
