using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Addresses.Learned;

namespace Clona.Tagger.Homes;

/// <summary>Lists the towns near persons with the words around them, so that readers can say which of them are homes.</summary>
internal static class TownList
{
    private const int Around = 120;

    /// <summary>Writes a line for each: file, offset in the text without marks, length, the town as it stands, the nearest marked person, and the words around.</summary>
    /// <param name="paths">Marked texts and folders of them.</param>
    /// <param name="engine">Finds the towns.</param>
    /// <param name="output">Takes the lines.</param>
    public static void Write(IReadOnlyList<string> paths, DetectionEngine engine, TextWriter output)
    {
        foreach (var path in paths)
        {
            foreach (var gold in GoldFiles.Read([path], TextWriter.Null))
            {
                Write(Path.GetFileName(path) + "/" + gold.Name, gold, engine, output);
            }
        }
    }

    private static void Write(string file, GoldDocument gold, DetectionEngine engine, TextWriter output)
    {
        var sheet = engine.HomesOf(gold.Text, HomeDocumentReader.KindOf(gold), out var view)!;
        foreach (var place in sheet.Places.Where(place => place.Kind == HomeKind.Town))
        {
            var span = view.ToOriginal(place.Span);
            var (start, end) = (gold.CodePoints.CodePointAt(span.Start), gold.CodePoints.CodePointAt(span.End));
            if (gold.Spans.Any(mark => mark.Overlaps(start, end)))
            {
                continue;
            }

            var person = gold.Spans.Where(mark => string.Equals(mark.Type, "PERSON", StringComparison.Ordinal))
                .MinBy(mark => mark.End <= start ? start - mark.End : (mark.Start - end) * 2);
            output.WriteLine(string.Join('\t',
                file, start.ToString(CultureInfo.InvariantCulture), (end - start).ToString(CultureInfo.InvariantCulture), OneLine(gold.Text[span.Start..span.End]),
                person is null ? "-" : $"{OneLine(gold.Text[gold.CodePoints.UnitAt(person.Start)..gold.CodePoints.UnitAt(person.End)])}|{person.Role}|{person.Entity}|{person.Decision}",
                OneLine(gold.Text[Math.Max(0, span.Start - Around)..span.Start] + "[[" + gold.Text[span.Start..span.End] + "]]" + gold.Text[span.End..Math.Min(gold.Text.Length, span.End + Around)])));
        }
    }

    private static string OneLine(string words) => words.Replace('\n', '¶').Replace('\t', ' ').Replace("\r", string.Empty, StringComparison.Ordinal);
}
