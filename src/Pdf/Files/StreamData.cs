namespace Clona.Pdf.Files;

/// <summary>
/// Finds where the data of a stream begins and ends (ISO 32000-2, 7.3.8.1), whether or not its length is right.
/// </summary>
internal static class StreamData
{
    private const int MostBlanksBeforeEnd = 16;

    /// <summary>Offset of the first data byte, given the one after the keyword <c>stream</c>.</summary>
    public static int StartAfterKeyword(ReadOnlySpan<byte> bytes, int position)
    {
        // Blanks between the keyword and the line end are not allowed, but some writers leave them.
        var lineEnd = position;
        while (lineEnd < bytes.Length && bytes[lineEnd] == ' ')
        {
            lineEnd++;
        }

        position = lineEnd < bytes.Length && bytes[lineEnd] is (byte)'\r' or (byte)'\n' ? lineEnd : position;
        if (position < bytes.Length && bytes[position] == '\r')
        {
            position++;
        }

        return position < bytes.Length && bytes[position] == '\n' ? position + 1 : position;
    }

    /// <summary>
    /// Offset after the last data byte: by the declared length where <c>endstream</c> follows it, else by search.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="start">Offset of the first data byte.</param>
    /// <param name="declaredLength">The value of /Length, or −1 where it is not known.</param>
    public static int End(ReadOnlySpan<byte> bytes, int start, long declaredLength)
    {
        var declaredEnd = start + declaredLength;
        return declaredLength >= 0 && declaredEnd <= bytes.Length && IsFollowedByEnd(bytes[(int)declaredEnd..])
            ? (int)declaredEnd
            : SearchedEnd(bytes, start);
    }

    private static bool IsFollowedByEnd(ReadOnlySpan<byte> rest)
    {
        var blanks = 0;
        while (blanks < rest.Length && blanks < MostBlanksBeforeEnd && Parsing.Characters.IsWhiteSpace(rest[blanks]))
        {
            blanks++;
        }

        return rest[blanks..].StartsWith("endstream"u8) || rest[blanks..].StartsWith("endobj"u8);
    }

    private static int SearchedEnd(ReadOnlySpan<byte> bytes, int start)
    {
        var found = bytes[start..].IndexOf("endstream"u8);
        found = found < 0 ? bytes[start..].IndexOf("endobj"u8) : found;
        if (found < 0)
        {
            return bytes.Length;
        }

        var end = start + found;
        end -= end > start && bytes[end - 1] == '\n' ? 1 : 0;
        end -= end > start && bytes[end - 1] == '\r' ? 1 : 0;
        return end;
    }
}
