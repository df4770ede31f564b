using Clona.Detectors;
using Clona.Pipeline.Engine;
using Xunit.Abstractions;

namespace Clona.Pipeline.Tests.Judged;

/// <summary>Every person and address found in real public documents was judged by hand; the list is committed without any
/// text.</summary>
/// <remarks>With CLONA_JUDGE set to a file outside the repository, the rows still to be judged are written there with the words
/// around them.</remarks>
public sealed class JudgedDetectionsTests(ITestOutputHelper output)
{
    private const double MostPerThousandWords = 2;
    private const int Around = 60;

    private static string ListPath => Path.Join(RepositoryRoot.Path, "benchmarks", "Accuracy", "judged", "docs.tsv");

    [DocumentsFact]
    public void Few_detections_in_public_documents_are_no_natural_person_and_all_are_judged()
    {
        var engine = new DetectionEngine(DetectionData.Lexicon(), DetectionData.Tagger());
        var judged = Judgement.ReadAll(ListPath).ToLookup(row => row.Document, StringComparer.Ordinal);
        var unjudged = new List<string>();
        var (words, found, others) = (0, 0, 0);
        foreach (var (document, text) in PublicDocuments.Read())
        {
            words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            foreach (var detection in PublicDocuments.Detect(engine, document, text))
            {
                found++;
                var verdict = judged[document].FirstOrDefault(row => row.Speaks(detection))?.Verdict;
                others += verdict == Judgement.Other ? 1 : 0;
                if (verdict is null)
                {
                    unjudged.Add(detection.ToRow("?") + "\t" + Context(text, detection));
                }
            }
        }

        WriteForJudging(unjudged);
        output.WriteLine($"{words} words, {found} detections, {others} no natural person, {unjudged.Count} not judged");
        unjudged.Count.ShouldBe(0, "set CLONA_JUDGE to a file outside the repository to see them");
        (1000.0 * others / words).ShouldBeLessThanOrEqualTo(MostPerThousandWords);
    }

    private static void WriteForJudging(List<string> rows)
    {
        if (Environment.GetEnvironmentVariable("CLONA_JUDGE") is { Length: > 0 } path)
        {
            File.WriteAllLines(path, rows);
        }
    }

    private static string Context(string text, Judgement detection)
    {
        var before = text[Math.Max(0, detection.Span.Start - Around)..detection.Span.Start];
        var behind = text[detection.Span.End..Math.Min(text.Length, detection.Span.End + Around)];
        return $"{before}⟦{text[detection.Span.Start..detection.Span.End]}⟧{behind}".ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\f', ' ');
    }
}
