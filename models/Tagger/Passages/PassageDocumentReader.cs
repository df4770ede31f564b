using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Passages;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Tagger.Passages;

/// <summary>Reads marked texts, with all that the program finds in them but what was learned of passages.</summary>
internal sealed class PassageDocumentReader(DetectionEngine engine)
{
    /// <summary>The documents under <paramref name="path"/>.</summary>
    public List<PassageDocument> Read(string path) => [.. GoldFiles.Read([path], TextWriter.Null).Select(Read)];

    /// <summary>One document.</summary>
    public PassageDocument Read(GoldDocument gold)
    {
        var found = engine.FoundIn(gold.Text, KindOf(gold.Profile ?? GoldDocument.DefaultProfile), out var view);
        var others = found.Candidates.FindAll(candidate => candidate.Type is not (FindingType.Special or FindingType.Security));
        var rules = SensitivePassages.Find(view, others);
        rules.Sort((left, right) => left.Span.CompareTo(right.Span));
        var source = new PassageSource(found.Structure.Tokens, view.Sensitive, others, rules, found.Structure.Kind);
        List<PassageUnit> marks = [.. gold.Spans.Where(IsPassage).Select(mark => TokensOf(gold, mark, view, source.Text)).Where(unit => unit.End > unit.First)];
        return new PassageDocument(gold, view, source, marks);
    }

    /// <summary>Whether a mark is one of a sensitive passage.</summary>
    public static bool IsPassage(GoldSpan mark) => string.Equals(mark.Type, "SPECIAL", StringComparison.Ordinal);

    private static PassageUnit TokensOf(GoldDocument gold, GoldSpan mark, DetectionText view, TokenizedText text)
    {
        var (start, end) = (view.ToView(gold.CodePoints.UnitAt(mark.Start)), view.ToView(gold.CodePoints.UnitAt(mark.End)));
        var first = text.IndexAt(start);
        return new PassageUnit(first, Math.Max(first, text.IndexAt(end)));
    }

    private static DocumentKind KindOf(string profile) => profile switch
    {
        "minutes" => DocumentKind.Minutes,
        "infz" => DocumentKind.Information,
        _ => DocumentKind.Contract,
    };
}
