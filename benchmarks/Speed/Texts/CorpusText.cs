using System.Text;
using Clona.Accuracy.Corpus;
using Clona.Speed.Layers;

namespace Clona.Speed.Texts;

/// <summary>Long Czech texts made from the gold texts for development: marks taken off, repeated to a length.</summary>
internal static class CorpusText
{
    private const int HeadingReach = 60;

    /// <summary>All texts for development in the order of their names, repeated and cut to <paramref name="length"/> code units.</summary>
    public static string Of(int length) => Repeat(Documents(), length);

    /// <summary>The same, of the sentences without any mark and without a digit, in which no rule finds anything.</summary>
    public static string WithoutFindings(int length)
    {
        var rules = new RuleLayer();
        var kept = new List<string>();
        foreach (var line in Documents().SelectMany(PlainLines))
        {
            // A heading may give a line its meaning, so each is tried behind the lines that it will stand behind.
            if (rules.Detect(string.Concat(kept.TakeLast(HeadingReach).Append(line))) == 0)
            {
                kept.Add(line);
            }
        }

        // The text is repeated, so its first lines stand behind its last ones.
        while (rules.Detect(string.Concat(kept.TakeLast(HeadingReach).Concat(kept.Take(HeadingReach)))) > 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return Repeat(kept, length);
    }

    /// <summary>As <see cref="WithoutFindings"/>, with odd blanks, soft hyphens, decomposed accents and words broken at line ends.</summary>
    public static string TornWithoutFindings(int length) => WithoutFindings(length)
        .Replace(" a ", " a\u00A0", StringComparison.Ordinal)
        .Replace("ost", "o\u00ADst", StringComparison.Ordinal)
        .Replace("ání", "a\u0301ní", StringComparison.Ordinal)
        .Replace("fi", "\uFB01", StringComparison.Ordinal)
        .Replace("ova", "o-\nva", StringComparison.Ordinal)
        .PadRight(length)[..length];

    private static IReadOnlyList<GoldDocument> Read() => GoldFiles.Read([RepositoryFiles.DevCorpus], TextWriter.Null);

    private static IEnumerable<string> Documents() => Read().Select(document => document.Text + "\n");

    private static IEnumerable<string> PlainLines(string text) => text
        .Split('\n')
        .Where(line => line.Length > 0 && line.All(c => char.IsLetter(c) || c is ' ' or ',' or '.') && line.Any(char.IsLower))
        .Select(line => line + "\n");

    private static string Repeat(IEnumerable<string> parts, int length)
    {
        var once = string.Concat(parts);
        if (once.Length == 0)
        {
            throw new InvalidOperationException("the corpus has no such text");
        }

        var text = new StringBuilder(length + once.Length);
        while (text.Length < length)
        {
            text.Append(once);
        }

        return text.ToString(0, length);
    }
}
