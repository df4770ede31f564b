using Clona.Speed.Layers;
using Clona.Speed.Texts;

namespace Clona.Accuracy.Tests.Speed;

/// <summary>A text without findings costs no memory at all, a finding little; counted exactly, without a baseline.</summary>
[Collection(AloneCollection.Name)]
[Trait("Category", "Timed")]
public sealed class AllocationTests
{
    private const int Length = 100_000;
    private const int Rounds = 2_000;
    private const int RoundsWithFindings = 20;
    private const int MostBytesPerFinding = 256;

    private static readonly RuleLayer Rules = new();

    [Fact]
    public void Text_without_findings_costs_nothing() => BytesOf(CorpusText.WithoutFindings(Length), findings: false).ShouldBe(0);

    [Fact]
    public void Torn_text_without_findings_costs_nothing() => BytesOf(CorpusText.TornWithoutFindings(Length), findings: false).ShouldBe(0);

    [Fact]
    public void A_finding_costs_little()
    {
        var text = CorpusText.Of(Length);

        BytesOf(text, findings: true).ShouldBeLessThan((long)MostBytesPerFinding * Rules.Detect(text));
    }

    [Fact]
    public void The_tagger_costs_nothing()
    {
        var tagger = new TaggerLayer(CorpusText.Of(Length));

        LeastOf(() => tagger.Tag(), Rounds).ShouldBe(0);
    }

    // The first rounds grow the memory that is used again, and run code that is not yet optimised, which boxes.
    private static long BytesOf(string text, bool findings)
    {
        (Rules.Detect(text) > 0).ShouldBe(findings);
        return LeastOf(() => Rules.Detect(text), findings ? RoundsWithFindings : Rounds);
    }

    private static long LeastOf(Func<int> work, int rounds)
    {
        var least = long.MaxValue;
        for (var round = 0; round < rounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
