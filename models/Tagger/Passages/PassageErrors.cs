using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Detectors.Findings;
using Clona.Detectors.Passages;

namespace Clona.Tagger.Passages;

/// <summary>Writes missed passages and needless ones, a line for each, for whoever mends the features.</summary>
internal static class PassageErrors
{
    private const int Around = 60;

    /// <summary>Writes those of one document.</summary>
    public static void Write(PassageDocument document, IReadOnlyList<Candidate> passages, TextWriter errors)
    {
        List<TextSpan> found = [.. passages.Select(passage => document.View.ToOriginal(passage.Span))];
        List<TextSpan> marks = [.. document.Gold.Spans.Where(mark => PassageDocumentReader.IsPassage(mark) && mark.Decision == GoldDecision.Remove)
            .Select(mark => new TextSpan(document.Gold.CodePoints.UnitAt(mark.Start), document.Gold.CodePoints.UnitAt(mark.End)))];
        foreach (var mark in marks.Where(mark => !found.Exists(span => span.Start <= mark.Start && mark.End <= span.End)))
        {
            errors.WriteLine(Line(document, found.Exists(span => span.Overlaps(mark)) ? "part" : "missed", mark));
        }

        foreach (var span in found.Where(span => !marks.Exists(mark => mark.Overlaps(span))))
        {
            errors.WriteLine(Line(document, "needless", span));
        }
    }

    private static string Line(PassageDocument document, string kind, TextSpan span)
    {
        var text = document.Gold.Text;
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        var line = string.Create(CultureInfo.InvariantCulture, $"{kind}\t{document.Gold.Name}\t{text[from..span.Start]}[[{text[span.Start..span.End]}]]{text[span.End..to]}");
        return line.ReplaceLineEndings("↵");
    }
}
