using System.Diagnostics;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;
using Clona.Detectors.Tests.Tagging;

namespace Clona.Detectors.Tests.Passages;

/// <summary>What the shipped weights make of invented sentences.</summary>
public sealed class LearnedPassagesTests
{
    private static readonly ReadOnlyMemory<byte> Lexicon =
        File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin"));

    private static readonly DetectionEngine Rules = new(Lexicon);
    private static readonly DetectionEngine Both = new(Lexicon, CommittedTagger.File);

    // The rules see none of these whole.
    [Theory]
    [InlineData("Rada projednala žádost. Paní Eva Nová, bytem Krátká 5, žádá o byt, protože ⟦jí praskla pajšl⟧.")]
    public void Passages_that_no_rule_knows_are_masked(string marked)
    {
        var text = MarkedText.Parse(marked);

        IsMasked(Both, text).ShouldBeTrue();
        IsMasked(Rules, text).ShouldBeFalse();
    }

    [Theory]
    [InlineData("x")]
    public void General_statements_stay(string text) => Passages(Both, text).ShouldBeEmpty();

    [Fact]
    public void The_same_text_gives_the_same_findings()
    {
        const string text = "Paní Eva Nová je po mrtvici a nechodí. Pan Jan Malý byl odsouzen za krádež.";

        Passages(new DetectionEngine(Lexicon, CommittedTagger.File), text).ShouldBe(Passages(Both, text));
        Passages(Both, text).ShouldBe(Passages(Both, text));
    }

    [Theory]
    [InlineData("Eva Nová je po mrtvici")]
    [InlineData("(je po mrtvici)")]
    [InlineData("mrtvice")]
    [InlineData("–\n|\t(")]
    public void Findings_lie_within_the_text(string text) =>
        Passages(Both, text).ShouldAllBe(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length);

    [Fact]
    [Trait("Category", "Full")]
    public void A_text_twice_as_long_takes_about_twice_as_long()
    {
        const string sentence = "Paní Eva Nová je po mrtvici a nechodí, její syn má astma\ta pobírá invalidní důchod. ";
        var (once, twice) = (Long(2_000), Long(4_000));
        Rest(once);

        Rest(twice).ShouldBeLessThan(3.5 * Rest(once));

        static string Long(int count) => string.Concat(Enumerable.Repeat(sentence, count));
    }

    private static double Rest(string text)
    {
        var watch = Stopwatch.StartNew();
        Both.Detect(text, DocumentKind.Minutes);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static bool IsMasked(DetectionEngine engine, MarkedText text)
    {
        var found = Passages(engine, text.Text.Original);
        return text.Spans.All(span => Enumerable.Range(span.Start, span.Length)
            .All(at => !char.IsLetterOrDigit(text.Text.Original[at]) || found.Exists(one => one.Start <= at && at < one.End)));
    }

    private static List<TextSpan> Passages(DetectionEngine engine, string text) =>
        [.. engine.Detect(text, DocumentKind.Minutes).Findings.Where(finding => finding.Type == FindingType.Special).Select(finding => finding.Span)];
}
