using Clona.Pdf.Objects;

namespace Clona.Pdf.Parsing;

/// <summary>Turns the bytes of names and keywords into objects, the same bytes always into the same object.</summary>
/// <remarks>
/// Not safe for use from several threads at once. Holds a limited number: hostile input cannot fill the memory with it.
/// </remarks>
internal sealed class NamePool
{
    private const int LargestKept = 8192;
    private const int LongestKept = 64;

    private readonly Dictionary<string, PdfName> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfKeyword> keywords = new(StringComparer.Ordinal);

    /// <summary>The name written as <paramref name="bytes"/>, without the slash; <c>#xx</c> is resolved.</summary>
    public PdfName Name(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[LongestKept];
        if (bytes.Length > LongestKept)
        {
            return new(Decode(bytes, new char[bytes.Length]).ToString());
        }

        var characters = Decode(bytes, buffer);
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(characters, out var known))
        {
            return known;
        }

        var name = new PdfName(characters.ToString());
        return names.Count >= LargestKept ? name : names[name.Value] = name;
    }

    /// <summary>The keyword of <paramref name="bytes"/>.</summary>
    public PdfKeyword Keyword(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[LongestKept];
        var characters = Widen(bytes[..Math.Min(bytes.Length, LongestKept)], buffer);
        var lookup = keywords.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(characters, out var known))
        {
            return known;
        }

        var keyword = new PdfKeyword(characters.ToString());
        return keywords.Count >= LargestKept ? keyword : keywords[keyword.Text] = keyword;
    }

    private static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> bytes, Span<char> buffer)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            buffer[i] = (char)bytes[i];
        }

        return buffer[..bytes.Length];
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> bytes, Span<char> buffer)
    {
        if (!bytes.Contains((byte)'#'))
        {
            return Widen(bytes, buffer);
        }

        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var escaped = bytes[i] == '#' && i + 2 < bytes.Length ? HexPair(bytes[i + 1], bytes[i + 2]) : -1;
            buffer[length++] = (char)(escaped < 0 ? bytes[i] : escaped);
            i += escaped < 0 ? 0 : 2;
        }

        return buffer[..length];
    }

    private static int HexPair(byte first, byte second)
    {
        var high = Characters.HexValue(first);
        var low = Characters.HexValue(second);
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }
}
