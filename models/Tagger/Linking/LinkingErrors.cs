using Clona.Detectors.Entities;

namespace Clona.Tagger.Linking;

/// <summary>Writes who has several pseudonyms, and which pseudonyms have several people, with the words around each mention.</summary>
internal static class LinkingErrors
{
    private const int Around = 50;
    private const int Most = 5;

    /// <summary>Writes those of one document.</summary>
    public static void Write(string folder, LinkingDocument document, IReadOnlyList<LinkedMention> linked, TextWriter output)
    {
        var found = document.Marks.Where(mark => mark.Mentions.Count > 0)
            .Zip(document.PseudonymsOf(linked), (mark, named) => (Mark: mark, named.Pseudonym)).ToList();
        foreach (var person in found.GroupBy(item => item.Mark.Entity).Where(person => person.DistinctBy(item => item.Pseudonym).Skip(1).Any()))
        {
            output.WriteLine($"SPLIT {folder}/{document.Gold.Name} {person.Key}");
            Write(document, person.GroupBy(item => item.Pseudonym, item => item.Mark), output);
        }

        foreach (var name in found.GroupBy(item => item.Pseudonym).Where(name => name.DistinctBy(item => item.Mark.Entity).Skip(1).Any()))
        {
            output.WriteLine($"COLLISION {folder}/{document.Gold.Name} {name.Key}");
            Write(document, name.GroupBy(item => item.Mark.Entity, item => item.Mark), output);
        }
    }

    private static void Write(LinkingDocument document, IEnumerable<IGrouping<string, LinkingMark>> groups, TextWriter output)
    {
        foreach (var group in groups.OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"  {group.Key} × {group.Count()}");
            foreach (var mark in group.Take(Most))
            {
                var text = document.Gold.Text;
                var line = text[Math.Max(0, mark.Start - Around)..mark.Start] + "«" + text[mark.Start..mark.End] + "»" + text[mark.End..Math.Min(text.Length, mark.End + Around)];
                output.WriteLine("      " + line.ReplaceLineEndings("⏎"));
            }
        }
    }
}
