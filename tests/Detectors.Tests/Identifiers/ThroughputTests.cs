using System.Diagnostics;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Identifiers;

/// <summary>Guards against a scanner that became quadratic or allocates on plain text; speed itself is measured in benchmarks.</summary>
[Collection(nameof(AloneCollection))]
public sealed class ThroughputTests
{
    private const string Plain = "Rada obce schválila rozpočet na příští rok a uložila tajemníkovi předložit zprávu do konce března. ";
    private const string Rich = "Usnesení č. 12/2020: prodej pozemku parc. č. 123/4 za 12 500 Kč, tel. 601 234 567, r. č. 801212/1238. ";

    [Theory]
    [InlineData(Plain)]
    [InlineData(Rich)]
    [InlineData("1 2 3 4 5 6 7 8 9 ")]
    [InlineData("č. č. č. ")]
    [InlineData("a@")]
    [InlineData("12/")]
    [InlineData("CZ1")]
    [InlineData("1:")]
    [InlineData("RČ\t12\t")]
    [InlineData("tel. ")]
    [InlineData("RČ\n")]
    [InlineData("a(at)a(tečka)")]
    public void Time_grows_no_faster_than_the_text(string sentence)
    {
        Scan(Repeat(sentence, 10_000));
        var small = Best(Repeat(sentence, 40_000));
        var large = Best(Repeat(sentence, 400_000));

        // Ten times the text; a factor of five on top for a busy machine, half of what a quadratic scan would take.
        large.ShouldBeLessThan(50 * small + TimeSpan.FromMilliseconds(300));
    }

    [Fact]
    public void Plain_text_costs_no_memory()
    {
        var text = Repeat(Plain, 500_000);
        Scan(text).ShouldBe(0);

        // The counter moves in steps of the runtime's own buffers; the best of some runs is what the scan itself asks for.
        Enumerable.Range(0, 5).Min(_ => AllocatedBy(text)).ShouldBeLessThan(4096);
    }

    private static long AllocatedBy(DetectionText text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Scan(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TimeSpan Best(DetectionText text) => Enumerable.Range(0, 3).Min(_ =>
    {
        var fresh = DetectionText.Of(text.Original);
        var clock = Stopwatch.StartNew();
        Scan(fresh);
        return clock.Elapsed;
    });

    private static int Scan(DetectionText text)
    {
        var sink = new List<Candidate>();
        foreach (var detector in DetectionEngine.IdentifierDetectors)
        {
            detector.Detect(text, sink);
        }

        return sink.Count;
    }

    private static DetectionText Repeat(string sentence, int length) =>
        DetectionText.Of(string.Concat(Enumerable.Repeat(sentence, length / sentence.Length)));
}
