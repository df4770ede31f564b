using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>Reads treebanks of Universal Dependencies (CoNLL-U): names of persons are the words with NameType Giv or
/// Sur.</summary>
internal static class UniversalDependencies
{
    private const int SentencesPerDocument = 20;
    private const int Form = 1;
    private const int Features = 5;
    private const int Miscellany = 9;

    /// <summary>Documents of a few sentences each.</summary>
    public static IEnumerable<MarkedDocument> Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var parts = new List<MarkedPart>();
        var sentences = 0;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Add(line.Split('\t'), parts);
            }
            else if (line.Length == 0 && parts.Count > 0)
            {
                parts.Add(new MarkedPart(++sentences % 4 == 0 ? "\n\n" : "\n", TagLabel.Outside));
                if (sentences % SentencesPerDocument == 0)
                {
                    yield return new MarkedDocument($"{name}-{++number}", [.. parts]);
                    parts.Clear();
                }
            }
        }

        if (parts.Count > 0)
        {
            yield return new MarkedDocument($"{name}-{++number}", [.. parts]);
        }
    }

    // A word that is written as one and analysed as two stands under a range ("1-2"), its parts behind it.
    private static void Add(string[] columns, List<MarkedPart> parts)
    {
        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var blank = columns[Miscellany].Contains("SpaceAfter=No", StringComparison.Ordinal) ? string.Empty : " ";
        var isName = columns[Features].Contains("NameType=Giv", StringComparison.Ordinal)
            || columns[Features].Contains("NameType=Sur", StringComparison.Ordinal);
        var word = columns[Form] == "#" ? "5" : columns[Form];
        if (isName && parts.Count > 1 && parts[^1].Text == " " && parts[^2].Kind == TagLabel.PersonStart)
        {
            parts[^2] = new MarkedPart(parts[^2].Text + " " + word, TagLabel.PersonStart);
            parts.RemoveAt(parts.Count - 1);
        }
        else
        {
            parts.Add(new MarkedPart(word, isName ? TagLabel.PersonStart : TagLabel.Outside));
        }

        if (blank.Length > 0)
        {
            parts.Add(new MarkedPart(blank, TagLabel.Outside));
        }
    }
}
