using System.Text;
using System.Text.Unicode;

namespace Clona.Office.Text;

/// <summary>Brings bytes of mail and web pages into text; what they say of their letters may be wrong.</summary>
public static class Charsets
{
    private const int Central = 1250;

    /// <summary>The text of <paramref name="content"/>.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="named">What they are said to be written in; null where nothing is said.</param>
    public static string Decode(ReadOnlySpan<byte> content, string? named)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(content[Encoding.UTF8.Preamble.Length..]);
        }

        if (content.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(content[Encoding.Unicode.Preamble.Length..]);
        }

        // Text that is sound UTF-8 and has letters beyond ASCII is hardly ever anything else.
        return (Utf8.IsValid(content) ? Encoding.UTF8 : Find(named) ?? CodePagesEncodingProvider.Instance.GetEncoding(Central)!).GetString(content);
    }

    private static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Contains("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.Trim()) ?? Encoding.GetEncoding(name.Trim());
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
