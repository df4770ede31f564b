using System.Buffers;

namespace Clona.Pipeline.Audit;

/// <summary>Which texts the log takes (docs/audit.md).</summary>
internal static class AuditSyntax
{
    /// <summary>Longest token.</summary>
    internal const int MaxToken = 128;

    /// <summary>Longest name or kind.</summary>
    internal const int MaxName = 64;

    private static readonly SearchValues<char> TokenLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/+-");

    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>The token itself.</summary>
    /// <exception cref="ArgumentException">It is no token; the message does not repeat it.</exception>
    internal static string CheckedToken(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Length is > 0 and <= MaxToken && !token.AsSpan().ContainsAnyExcept(TokenLetters)
            ? token
            : throw new ArgumentException("Not a token of the audit log.", nameof(token));
    }

    /// <summary>The name itself.</summary>
    /// <exception cref="ArgumentException">It is no name; the message does not repeat it.</exception>
    internal static string CheckedName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= MaxName
            && char.IsAsciiLetterLower(name[0])
            && !name.AsSpan().ContainsAnyExcept(NameLetters)
            ? name
            : throw new ArgumentException("Not a name of the audit log.", nameof(name));
    }
}
