using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clona.Pdf.Tests.Canaries.Search;

/// <summary>Finds the streams of a file by the words around them, in force or not, and decodes them.</summary>
internal static partial class RawStreams
{
    /// <summary>The decoded data of every stream; as they stand where a filter is unknown.</summary>
    public static IEnumerable<byte[]> Of(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        for (var at = text.IndexOf("stream", StringComparison.Ordinal); at >= 0; at = text.IndexOf("stream", at + 6, StringComparison.Ordinal))
        {
            var start = at + 6;
            if (text.AsSpan(0, at).EndsWith("end") || start >= text.Length || text[start] is not ('\r' or '\n'))
            {
                continue;
            }

            start += text.AsSpan(start).StartsWith("\r\n") ? 2 : 1;
            var opened = text.LastIndexOf(" obj", at, StringComparison.Ordinal);
            var head = opened < 0 ? string.Empty : text[opened..at];
            yield return RawFilters.Decode(file[start..EndOf(text, head, start)], Filters(head));
        }
    }

    private static int EndOf(string text, string head, int start)
    {
        var length = Length().Match(head);
        if (length.Success && int.TryParse(length.Groups[1].Value, CultureInfo.InvariantCulture, out var count)
            && start + count <= text.Length && text.AsSpan(start + count).TrimStart().StartsWith("endstream"))
        {
            return start + count;
        }

        var end = text.IndexOf("endstream", start, StringComparison.Ordinal);
        return end < 0 ? text.Length : end;
    }

    private static string[] Filters(string head)
    {
        var entry = Filter().Match(head);
        return entry.Success ? [.. Name().Matches(entry.Groups[1].Value).Select(match => match.Groups[1].Value)] : [];
    }

    [GeneratedRegex(@"/Length (\d+)(?! \d+ R)", RegexOptions.None, 1000)]
    private static partial Regex Length();

    [GeneratedRegex(@"/Filter\s*(/\w+|\[[^\]]*\])", RegexOptions.None, 1000)]
    private static partial Regex Filter();

    [GeneratedRegex(@"/(\w+)", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
