using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Detectors.Findings;

namespace Clona.Tagger.Passages;

/// <summary>Counts marked passages of which every letter and digit is masked, masked letters that need not be, and questions.</summary>
internal sealed class PassageFigures
{
    private const double RedactAt = 0.7;
    private int marked;
    private int masked;
    private long readable;
    private long needless;
    private int questions;
    private int words;

    /// <summary>Counts a document of which <paramref name="passages"/> are masked, beside everything else that was found in it.</summary>
    public void Add(PassageDocument document, IReadOnlyList<Candidate> passages)
    {
        var text = document.Gold.CodePoints;
        var own = Cover(document, passages);
        var all = Cover(document, document.Source.Found);
        var free = new bool[text.Length];
        foreach (var mark in document.Gold.Spans.Where(mark => mark.Decision != GoldDecision.Keep))
        {
            free.AsSpan(mark.Start, mark.Length).Fill(true);
        }

        for (var at = 0; at < text.Length; at++)
        {
            readable += text.IsSolid(at) && !free[at] ? 1 : 0;
            needless += text.IsSolid(at) && !free[at] && own[at] ? 1 : 0;
        }

        foreach (var mark in document.Gold.Spans.Where(mark => PassageDocumentReader.IsPassage(mark) && mark.Decision == GoldDecision.Remove))
        {
            marked++;
            masked += Enumerable.Range(mark.Start, mark.Length).All(at => !text.IsSolid(at) || own[at] || all[at]) ? 1 : 0;
        }

        questions += passages.Count(passage => passage.Confidence.Value < RedactAt);
        words += document.Gold.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-36} masked {100.0 * masked / Math.Max(1, marked):0.0} ({masked}/{marked})  needless {100.0 * needless / Math.Max(1, readable):0.000} % ({needless})  questions/1000 words {1000.0 * questions / Math.Max(1, words):0.00}"));

    private static bool[] Cover(PassageDocument document, IReadOnlyList<Candidate> found)
    {
        var covered = new bool[document.Gold.CodePoints.Length];
        foreach (var candidate in found)
        {
            var span = document.View.ToOriginal(candidate.Span);
            var (start, end) = (document.Gold.CodePoints.CodePointAt(span.Start), document.Gold.CodePoints.CodePointAt(span.End));
            covered.AsSpan(start, end - start).Fill(true);
        }

        return covered;
    }
}
