using System.Diagnostics;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Identifiers;

/// <summary>Guards against a scanner that became quadratic or allocates on plain text; speed itself is measured in benchmarks.</summary>
[Collection(nameof(AloneCollection))]
[Trait("Category", "Timed")]
public sealed class ThroughputTests
{
    private static readonly IDetector[] Detectors = [.. DetectionEngine.IdentifierDetectors];

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

    [Theory]
    [InlineData(Plain)]
    [InlineData("Telefon, e-mail a číslo účtu rada neuvádí,\u00A0rod\u00ADné číslo také ne. Podle zákona č. se na ofi-\nci ne\u0301. ")]
    public void Text_without_findings_costs_no_memory(string sentence)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, 500));
        var state = new ScanState();
        Scan(state, text).ShouldBe(0);

        // Code that the compiler has not yet optimised boxes inside the runtime's own searches; that passes.
        Enumerable.Range(0, 2_000).Any(_ => AllocatedBy(state, text) == 0).ShouldBeTrue();
    }

    [Fact]
    public void A_finding_costs_little_memory()
    {
        var text = string.Concat(Enumerable.Repeat(Rich, 2_000));
        var state = new ScanState();
        var found = Scan(state, text);

        AllocatedBy(state, text).ShouldBeLessThan(256L * found);
    }

    private static long AllocatedBy(ScanState state, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Scan(state, text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Scan(ScanState state, string text)
    {
        var view = state.Read(text);
        foreach (var detector in Detectors)
        {
            detector.Detect(view, state.Candidates);
        }

        return state.Candidates.Count;
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
        foreach (var detector in Detectors)
        {
            detector.Detect(text, sink);
        }

        return sink.Count;
    }

    private static DetectionText Repeat(string sentence, int length) =>
        DetectionText.Of(string.Concat(Enumerable.Repeat(sentence, length / sentence.Length)));
}
