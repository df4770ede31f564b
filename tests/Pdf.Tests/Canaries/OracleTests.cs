using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Canaries;

[Trait("Category", "Full")]
public sealed class OracleTests(ITestOutputHelper output) : IDisposable
{
    private const int Sample = 7;
    private readonly string folder = Directory.CreateTempSubdirectory("clona-canaries-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableByOraclesFact]
    public void Other_programs_find_no_canary_either()
    {
        var files = CanaryCatalog.All.Where(canary => canary.Sheet is { Refusal: null, Waits: null })
            .Select(canary => (canary, File: Write(canary, "out", CanaryRemoval.Run(canary, canary.ToPdf()).Bytes!.Value.ToArray()))).ToList();
        foreach (var searcher in OracleSearch.Searchers.Keys)
        {
            var left = files.AsParallel().Where(item => OracleSearch.Finds(searcher, item.File, item.canary)).Select(item => item.canary.ToString()).ToList();
            output.WriteLine($"{searcher}: {left.Count} of {files.Count} survive");
            left.ShouldBeEmpty(searcher);
        }
    }

    [SkippableByOraclesFact]
    public void Other_programs_find_canaries_before_they_are_removed()
    {
        var canaries = CanaryCatalog.All.Where(canary => canary.Number % Sample == 0).Select(canary => (canary, File: Write(canary, "in", canary.ToPdf()))).ToList();
        foreach (var searcher in OracleSearch.Searchers.Keys)
        {
            var found = canaries.AsParallel().Count(item => OracleSearch.Finds(searcher, item.File, item.canary));
            output.WriteLine($"{searcher}: finds {found} of {canaries.Count} before");
            found.ShouldBeGreaterThan(canaries.Count / 20, searcher);
        }
    }

    private string Write(Canary canary, string kind, byte[] pdf)
    {
        var path = Path.Combine(folder, kind + canary.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".pdf");
        File.WriteAllBytes(path, pdf);
        return path;
    }
}
