using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Tagging;

public sealed class TaggedDetectionTests
{
    private static readonly ReadOnlyMemory<byte> Lexicon =
        File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin"));

    private static readonly DetectionEngine Rules = new(Lexicon);
    private static readonly DetectionEngine Both = new(Lexicon, CommittedTagger.File);

    [Fact]
    public void The_edition_of_the_model_stands_in_the_result()
    {
        Both.Detect("Rada města.").Detectors.ShouldContain(id => id.Name == "tagger");
        Rules.Detect("Rada města.").Detectors.ShouldNotContain(id => id.Name == "tagger");
    }

    [Fact]
    public void Where_both_see_a_name_the_tagger_makes_it_surer()
    {
        const string text = "Smlouvu o dílo převzal Karel Dvořák osobně.";

        var (alone, both) = (Person(Rules, text), Person(Both, text));

        both.Span.ShouldBe(alone.Span);
        both.Evidence.ShouldContain(evidence => evidence.Source == "person.tagger-agrees");
        both.Confidence.Value.ShouldBeGreaterThan(alone.Confidence.Value);
    }

    [Fact]
    public void The_text_is_read_to_its_end() => Both.Detect("Karel Dvořák\n\n").IsComplete.ShouldBeTrue();

    private static Finding Person(DetectionEngine engine, string text) =>
        engine.Detect(text).Findings.Single(finding => finding.Type == FindingType.Person);
}
