using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Tagger.Linking;

/// <summary>Finds the persons of marked texts by the program's own detection and reads who they are by the marks.</summary>
internal sealed class LinkingReader(DetectionEngine engine)
{
    /// <summary>The documents under <paramref name="path"/>.</summary>
    public List<LinkingDocument> Read(string path) => [.. GoldFiles.Read([path], TextWriter.Null).Select(Read)];

    /// <summary>One document.</summary>
    public LinkingDocument Read(GoldDocument gold)
    {
        var found = engine.FoundIn(gold.Text, DocumentKind.Unknown, out var view);
        var spans = found.Persons.ConvertAll(person => view.ToOriginal(person.Span));
        var marks = gold.Spans.Where(mark => string.Equals(mark.Type, "PERSON", StringComparison.Ordinal)).Select(mark =>
        {
            var (start, end) = (gold.CodePoints.UnitAt(mark.Start), gold.CodePoints.UnitAt(mark.End));
            return new LinkingMark(start, end, mark.Entity, [.. Enumerable.Range(0, spans.Count).Where(index => spans[index].Start < end && start < spans[index].End)]);
        }).ToList();
        var entities = spans.Select((_, index) => (IReadOnlyList<string>)[.. marks.Where(mark => mark.Mentions.Contains(index)).Select(mark => mark.Entity)]).ToList();
        return new LinkingDocument(
            gold, found.Structure, found.Persons.ConvertAll(person => person.Span), found.Candidates.FindAll(candidate => candidate.Type != FindingType.Person), entities, marks);
    }
}
