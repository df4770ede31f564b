using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>Measures rules, tagger and both on marked texts, as they are and changed.</summary>
internal sealed class Measurement(NameLexicon lexicon, ReadOnlyMemory<byte> model, TextWriter output)
{
    private readonly Finder[] finders =
        [.. Enum.GetValues<DetectionVoices>().Select(voices => new Finder(lexicon, model, voices))];

    /// <summary>Prints the figures of <paramref name="documents"/>.</summary>
    public void Print(string name, IReadOnlyList<MarkedDocument> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        output.WriteLine($"{name}: {documents.Count} documents, {documents.Sum(document => document.Words)} words");
        Print("as written", documents, parts => parts);
        Print("ALL CAPS", documents, parts => Change(parts, Augmenter.InCapitals));
        Print("all in small letters", documents, parts => Change(parts, Augmenter.InSmallLetters));
        Print("without diacritics", documents, parts => Change(parts, Augmenter.WithoutDiacritics));
        var augmenter = new Augmenter(new NameAnalyzer(lexicon));
        Print("names that no lexicon knows", documents, parts => augmenter.WithInventedNames(parts, (ulong)parts.Count));
    }

    private void Print(
        string style, IReadOnlyList<MarkedDocument> documents, Func<IReadOnlyList<MarkedPart>, IReadOnlyList<MarkedPart>> change)
    {
        output.WriteLine($"  {style}");
        var changed = documents.Select(document => change(document.Parts)).ToList();
        foreach (var finder in finders)
        {
            foreach (var kind in new[] { TagKind.Person, TagKind.Address })
            {
                var figures = new TypeFigures($"{finder.Name} {kind.Type}");
                changed.ForEach(parts => figures.Add(RightSpans(parts, kind), finder.Find(parts, kind)));
                output.WriteLine($"    {figures}");
            }
        }
    }

    private static IReadOnlyList<MarkedPart> Change(IReadOnlyList<MarkedPart> parts, Func<string, string> change) =>
        [.. parts.Select(part => part with { Text = change(part.Text) })];

    private static List<(int Start, int End)> RightSpans(IReadOnlyList<MarkedPart> parts, TagKind kind)
    {
        var right = new List<(int, int)>();
        var position = 0;
        foreach (var part in parts)
        {
            if (part.Kind == kind.Label)
            {
                right.Add((position, position + part.Text.Length));
            }

            position += part.Text.Length;
        }

        return right;
    }
}
