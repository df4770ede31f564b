using BenchmarkDotNet.Attributes;
using Clona.Pdf.Removal;
using Clona.Speed.Layers;
using Clona.Speed.Texts;
using Clona.Verifier;

namespace Clona.Speed.Documents;

/// <summary>Reading, redacting and verifying the long document, beside the fixed reference.</summary>
/// <remarks>BenchmarkDotNet derives from the class, so it cannot be sealed.</remarks>
public class DocumentBenchmarks
{
    private readonly string text = CorpusText.Of(LayerBenchmarks.Length);
    private readonly byte[] pdf;
    private readonly IReadOnlyList<PageRemoval> plan;
    private readonly VerificationRequest request;

    public DocumentBenchmarks()
    {
        var document = LongPdf.Find() ?? throw new InvalidOperationException("LibreOffice is not installed");
        pdf = File.ReadAllBytes(document.Path);
        var pages = PlannedRemoval.Read(pdf).Pages;
        plan = PlannedRemoval.Plan(pages, document.Text.Secrets.ToHashSet(StringComparer.Ordinal));
        request = PlannedRemoval.Claim(pdf, pages, PlannedRemoval.Redact(pdf, plan), plan);
    }

    [Benchmark(Baseline = true)]
    public int Reference() => LetterScan.Count(text);

    [Benchmark]
    public int Read() => PlannedRemoval.Read(pdf).Pages.Count;

    [Benchmark]
    public int Redact() => PlannedRemoval.Redact(pdf, plan).Marks.Count;

    [Benchmark]
    public bool Verify() => DocumentVerifier.Verify(request).IsSound;

    [Benchmark]
    public bool RedactAndVerify() => PlannedRemoval.Redact(pdf, plan).IsRewritten && DocumentVerifier.Verify(request).IsSound;
}
