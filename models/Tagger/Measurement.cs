using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Text;

namespace Clona.Tagger;

/// <summary>Measures a model on marked texts, as they are and changed.</summary>
internal sealed class Measurement(ITagger tagger, NameLexicon lexicon, TextWriter output)
{
    private static readonly TagLabel[] Kinds = [TagLabel.PersonStart, TagLabel.AddressStart];

    /// <summary>Prints the figures of <paramref name="documents"/>.</summary>
    public void Print(string name, IReadOnlyList<MarkedDocument> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        output.WriteLine($"{name}: {documents.Count} documents");
        Print("as written", documents, text => text);
        Print("ALL CAPS", documents, Augmenter.InCapitals);
        Print("without diacritics", documents, Augmenter.WithoutDiacritics);
        PrintUnknownNames(documents);
    }

    private void Print(string style, IEnumerable<MarkedDocument> documents, Func<string, string> change)
    {
        output.WriteLine($"  {style}");
        foreach (var kind in Kinds)
        {
            var figures = new TypeFigures(kind == TagLabel.PersonStart ? "person" : "address");
            foreach (var document in documents)
            {
                Count(figures, kind, [.. document.Parts.Select(part => part with { Text = change(part.Text) })]);
            }

            output.WriteLine($"    {figures}");
        }
    }

    private void PrintUnknownNames(IReadOnlyList<MarkedDocument> documents)
    {
        var augmenter = new Augmenter(new NameAnalyzer(lexicon));
        var figures = new TypeFigures("person");
        for (var i = 0; i < documents.Count; i++)
        {
            Count(figures, TagLabel.PersonStart, augmenter.WithInventedNames(documents[i], (ulong)i));
        }

        output.WriteLine($"  all names invented\n    {figures}");
    }

    private void Count(TypeFigures figures, TagLabel kind, IReadOnlyList<MarkedPart> parts)
    {
        var view = DetectionText.Of(string.Concat(parts.Select(part => part.Text)));
        var text = TokenizedText.Of(view);
        var tags = view.TagsOf(tagger);
        var guessed = TagMentions.Of(text, tags, kind).Select(mention => Pair(view.ToOriginal(mention.Span))).ToList();
        var right = new List<(int, int)>();
        var position = 0;
        foreach (var part in parts)
        {
            if (part.Kind == kind)
            {
                right.Add((position, position + part.Text.Length));
            }

            position += part.Text.Length;
        }

        figures.Add(right, guessed);
    }

    private static (int Start, int End) Pair(TextSpan span) => (span.Start, span.End);
}
