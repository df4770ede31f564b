using System.Text;
using Clona.Accuracy.Corpus;

namespace Clona.Accuracy.Survival;

/// <summary>Reads a file of decoys: a line holds the class, a tab, and a sentence whose decoys stand in braces.</summary>
/// <remarks>Lines that begin with # are notes. A sentence may hold several decoys; braces do not nest.</remarks>
internal static class DecoyFile
{
    /// <exception cref="FormatException">A line has no class, no decoy, or braces that do not match.</exception>
    public static DecoyText Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), StoredText.Read(path));

    public static DecoyText Parse(string detector, string content)
    {
        var text = new StringBuilder();
        var decoys = new List<Decoy>();
        foreach (var line in content.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var before = decoys.Count;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || !TryTake(line[..tab], line.AsSpan(tab + 1), text, decoys) || decoys.Count == before)
            {
                throw new FormatException($"{detector}: this line is no sentence with decoys: {line}");
            }

            text.Append("\n\n");
        }

        return new DecoyText(detector, text.ToString(), decoys);
    }

    private static bool TryTake(string decoyClass, ReadOnlySpan<char> sentence, StringBuilder text, List<Decoy> decoys)
    {
        int? open = null;
        foreach (var c in sentence)
        {
            switch (c)
            {
                case '{' when open is null:
                    open = text.Length;
                    break;
                case '}' when open is { } start && text.Length > start:
                    decoys.Add(new Decoy(decoyClass, start, text.Length));
                    open = null;
                    break;
                case '{' or '}':
                    return false;
                default:
                    text.Append(c);
                    break;
            }
        }

        return open is null;
    }
}
