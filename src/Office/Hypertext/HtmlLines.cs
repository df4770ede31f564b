using System.Text;

namespace Clona.Office.Hypertext;

/// <summary>Blanks and lines as a browser makes them.</summary>
internal static class HtmlLines
{
    /// <summary>Runs of blanks as one blank.</summary>
    public static string Collapse(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isBlank = letter is ' ' or '\t' or '\r' or '\n' or '\f';
            if (!isBlank)
            {
                kept.Append(letter);
            }
            else if (kept.Length == 0 || kept[^1] != ' ')
            {
                kept.Append(' ');
            }
        }

        return kept.ToString();
    }

    /// <summary>Lines without blanks at their ends; one empty line where there were several.</summary>
    public static string Tidy(string text)
    {
        var kept = new StringBuilder(text.Length);
        var isEmpty = true;
        foreach (var line in text.Split('\n'))
        {
            var bare = line.Trim(' ', '\r').TrimEnd('\t', ' ');
            if (bare.Length > 0 || !isEmpty)
            {
                kept.Append(bare).Append('\n');
            }

            isEmpty = bare.Length == 0;
        }

        return kept.ToString().TrimEnd('\n') is { Length: > 0 } shown ? shown + "\n" : string.Empty;
    }
}
