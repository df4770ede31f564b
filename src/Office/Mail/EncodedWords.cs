using System.Text.RegularExpressions;
using Clona.Office.Text;

namespace Clona.Office.Mail;

/// <summary>Words of header lines in other letters than ASCII (RFC 2047).</summary>
internal static partial class EncodedWords
{
    /// <summary>The line with its words decoded; what cannot be decoded stays.</summary>
    public static string Decode(string line) =>
        Word().Replace(Between().Replace(line, "$1"), match => Decode(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value) ?? match.Value);

    private static string? Decode(string charset, string kind, string content)
    {
        var bytes = kind is "b" or "B" ? TransferEncodings.Base64(content) : TransferEncodings.QuotedPrintable(content.Replace('_', ' '));
        return bytes is null ? null : Charsets.Decode(bytes, charset.Split('*')[0]);
    }

    [GeneratedRegex(@"=\?([A-Za-z0-9*_\-]{1,40})\?([bBqQ])\?([^?\s]{0,2000})\?=", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    // Blanks between two such words only divide them.
    [GeneratedRegex(@"(\?=)\s+(?==\?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();
}
