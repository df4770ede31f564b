using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;
using Clona.Speed.Layers;
using Clona.Speed.Texts;
using Clona.Verifier;

namespace Clona.Speed.Scans;

/// <summary>Blanking twenty areas of a scanned page, and looking whether they are blank, beside the fixed reference.</summary>
/// <remarks>BenchmarkDotNet derives from the class, so it cannot be sealed.</remarks>
public class ScanBenchmarks
{
    private const double PageHeight = 841.92;

    private readonly string text = CorpusText.Of(LayerBenchmarks.Length);
    private readonly byte[] pdf = ScannedPage.Make() ?? throw new InvalidOperationException("pdftoppm is not installed");
    private readonly RemovalPlan plan;
    private readonly VerificationRequest request;

    public ScanBenchmarks()
    {
        PdfRectangle[] areas = [.. ScannedPage.Areas.Select(area => new PdfRectangle(area.X, area.Y, area.X + area.Width, area.Y + area.Height))];
        plan = new([new PageRemoval(1, [], [], []) { Areas = areas }]);
        var output = Rewritten().Bytes ?? throw new InvalidOperationException("the page was refused");
        ClaimedBox[] boxes = [.. areas.Select(area => new ClaimedBox(area.Left, PageHeight - area.Top, area.Right, PageHeight - area.Bottom))];
        request = new(pdf, output, new(Hash(pdf), Hash(output.Span), [new PageClaim(1, [], [], 0, []) { Areas = boxes }]));
    }

    [Benchmark(Baseline = true)]
    public int Reference() => LetterScan.Count(text);

    [Benchmark]
    public int BlankScan() => Rewritten().Census.ImagesBlanked;

    [Benchmark]
    public bool VerifyScan() => DocumentVerifier.Verify(request).IsSound;

    private RewriteResult Rewritten() =>
        PdfRedaction.Rewrite(PdfFile.Open(pdf).File ?? throw new InvalidOperationException("the page was refused"), plan);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
