namespace Clona.Office.Hypertext;

/// <summary>A mark of a web page.</summary>
/// <param name="Name">Its name, lower case.</param>
/// <param name="IsEnd">Whether it ends an element.</param>
/// <param name="IsEmpty">Whether it ends itself.</param>
/// <param name="IsHidden">Whether it says that nobody sees the element.</param>
/// <param name="End">Offset behind it.</param>
internal sealed record HtmlTag(string Name, bool IsEnd, bool IsEmpty, bool IsHidden, int End)
{
    private const int LongestName = 40;

    /// <summary>The mark at <paramref name="position"/>, where a less-than sign stands; null where that is only a sign.</summary>
    public static HtmlTag? Read(string source, int position)
    {
        var start = position + 1;
        var isEnd = start < source.Length && source[start] == '/';
        start += isEnd ? 1 : 0;
        var end = start;
        while (end < source.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '-' or ':'))
        {
            end++;
        }

        if (end == start || !char.IsAsciiLetter(source[start]))
        {
            return null;
        }

        var close = EndOf(source, end);
        var attributes = source[end..close];
        return new HtmlTag(
            source[start..end].ToLowerInvariant(),
            isEnd,
            attributes.EndsWith('/'),
            Hides(attributes),
            Math.Min(close + 1, source.Length));
    }

    // A greater-than sign within quotation marks does not end the mark.
    private static int EndOf(string source, int position)
    {
        var quote = '\0';
        for (; position < source.Length; position++)
        {
            var letter = source[position];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '"' or '\'' && source[position - 1] == '=')
            {
                quote = letter;
            }
            else if (letter == '>')
            {
                return position;
            }
        }

        return source.Length;
    }

    private static bool Hides(string attributes)
    {
        var bare = string.Concat(attributes.Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant();
        return bare.Contains("display:none", StringComparison.Ordinal) || bare.Contains("visibility:hidden", StringComparison.Ordinal)
            || attributes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Any(word => word.TrimEnd('/').Equals("hidden", StringComparison.OrdinalIgnoreCase) || word.StartsWith("hidden=", StringComparison.OrdinalIgnoreCase));
    }
}
