using System.Text;
using System.Text.RegularExpressions;

namespace Clona.Office.Hypertext;

/// <summary>What a web page says that it is written in.</summary>
public static partial class HtmlCharset
{
    // Programs look no further than this either (HTML standard, 13.2.3.2).
    private const int Window = 1024;

    /// <summary>The name; null where the page says nothing.</summary>
    public static string? Of(ReadOnlySpan<byte> content) =>
        Said().Match(Encoding.Latin1.GetString(content[..Math.Min(content.Length, Window)])) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?\s*([A-Za-z0-9_\-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Said();
}
