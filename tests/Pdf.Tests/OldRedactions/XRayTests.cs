using Clona.Pdf.Files;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Tests.Corpora;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.OldRedactions;

/// <summary>The files of the x-ray project, each with what its name or that project's own tests say, and the other corpora.</summary>
[Trait("Category", "Full")]
public sealed class XRayTests(ITestOutputHelper output)
{
    // Name without its prefix → how many places hide text. 2 in the file that x-ray expects itself to get wrong.
    private static readonly Dictionary<string, int> Expected = new(StringComparer.Ordinal)
    {
        ["rectangles_yes.pdf"] = 3,
        ["rectangles_yes_2.pdf"] = 1,
        ["hidden_text_on_visible_text.pdf"] = 2,
        ["rectangles_no.pdf"] = 0,
        ["multi_line_redaction_ok.pdf"] = 0,
        ["ok_words.pdf"] = 0,
        ["whitespace_redactions.pdf"] = 0,
        ["whitespace_redactions_2.pdf"] = 0,
        ["whitespace_redaction_with_comma.pdf"] = 0,
        ["no_bad_redactions.2.1.pdf"] = 0,
        ["no_bad_redactions.3.1.pdf"] = 0,
        ["no_bad_redactions.3.2.pdf"] = 0,
        ["no_bad_redactions.4.1.pdf"] = 0,
        ["no_bad_redactions.5.5.pdf"] = 0,
        ["no_bad_redactions.6.2.pdf"] = 0,
        ["no_bad_redactions.7.1.pdf"] = 0,
        ["rect_ordering_0.8.pdf"] = 0,
        ["rect_ordering_1.23.pdf"] = 0,
        ["rect_ordering_2.1.pdf"] = 0,
        ["rect_ordering_3.20.pdf"] = 0,
        ["rect_ordering_4.1.pdf"] = 0,
        ["rect_ordering_5.2.pdf"] = 0,
        ["rect_ordering_6.19.pdf"] = 0,
        ["unfilled_rect.pdf"] = 0,
        ["partial_intersections_ok.pdf"] = 0,
    };

    // What the finder says about files of other projects, looked at one by one: boxes that do hide the text under them.
    private static readonly string[] KnownToHide =
    [
        "466e32bb-bug1868759.pdf",
        "4b520440-issue-301.pdf",
        "62032a45-ShowTextOpWithUnbalancedRoundBrackets.pdf",
    ];

    [CorporaFact]
    public void Each_file_is_classified_as_that_project_says()
    {
        var seen = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(CorporaFolder.Find()!, "x-ray"), "*.pdf").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path)[(Path.GetFileName(path).IndexOf('-', StringComparison.Ordinal) + 1)..];
            var found = HiddenTexts(path);
            output.WriteLine($"{name}: expected {Expected[name]}, found {found}");
            found.ShouldBe(Expected[name], name);
            seen++;
        }

        seen.ShouldBeGreaterThan(0);
    }

    [CorporaFact]
    public void Nothing_that_can_be_seen_is_flagged_in_the_other_corpora()
    {
        List<string> flagged = [];
        CorporaFiles.ForEach((path, _) =>
        {
            if (!path.Contains("x-ray", StringComparison.Ordinal) && HiddenTexts(path) > 0)
            {
                flagged.Add(Path.GetFileName(path));
            }
        });

        output.WriteLine($"{flagged.Count} files: {string.Join(", ", flagged)}");
        flagged.ShouldBe(KnownToHide, ignoreOrder: true);
    }

    [CorporaFact]
    public void Removing_what_is_hidden_changes_no_pixel()
    {
        var compared = 0;
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Where(path => Poppler.IsInstalled && HiddenTexts(path) > 0))
        {
            var bytes = File.ReadAllBytes(path);
            var after = PdfRedaction.Rewrite(PdfFile.Open(bytes).File!, Pdf.Removal.RemovalPlan.Empty);
            if (after.Bytes is { } rewritten)
            {
                var (was, now) = (Poppler.PixelsOf(bytes), Poppler.PixelsOf(rewritten));
                was.Zip(now).Count(pair => Math.Abs(pair.First - pair.Second) > 8).ShouldBeLessThan(was.Length / 10_000, path);
                compared++;
            }
        }

        output.WriteLine($"{compared} files compared");
    }

    private static int HiddenTexts(string path) => PdfFile.Open(File.ReadAllBytes(path)).File is { } file
        ? PdfReading.Read(file).Pages.Sum(page => page.OldRedactions.Count(IsHiddenText))
        : 0;

    private static bool IsHiddenText(OldRedaction found) => found.Kind
        is not (OldRedactionKind.OutsidePage or OldRedactionKind.HiddenLayer or OldRedactionKind.BoxOverPicture);
}
