namespace Clona.Pdf.Fonts.CMaps;

/// <summary>Unicode by character code.</summary>
internal sealed class ToUnicodeMap
{
    /// <summary>U+FFFD, which producers write for what they do not know.</summary>
    public const string Unknown = "\uFFFD";

    private readonly CodeRangeMap ranges;
    private readonly IReadOnlyList<string> texts;
    private readonly bool isIdentity;

    private ToUnicodeMap(CodeRangeMap ranges, IReadOnlyList<string> texts, bool isIdentity)
    {
        this.ranges = ranges;
        this.texts = texts;
        this.isIdentity = isIdentity;
    }

    /// <summary>A map without entries.</summary>
    public static ToUnicodeMap Empty { get; } = new(CodeRangeMap.From([]), [], isIdentity: false);

    /// <summary>Codes are UTF-16 units themselves.</summary>
    public static ToUnicodeMap Identity { get; } = new(CodeRangeMap.From([]), [], isIdentity: true);

    /// <summary>The map that a ToUnicode CMap gives.</summary>
    public static ToUnicodeMap From(CMapProgram program) =>
        new(CodeRangeMap.From(program.TextRanges), program.Texts, isIdentity: false);

    /// <summary>
    /// The text of <paramref name="code"/>, or null where the map does not know it. May allocate: callers keep the
    /// answer.
    /// </summary>
    public string? Find(int code) => Clean(FindEntry(code)) is { } text && SaysSomething(text) ? text : null;

    /// <summary>
    /// What the map says about <paramref name="code"/> to the letter, also what means that it is not known; null where
    /// it has no entry.
    /// </summary>
    public string? FindEntry(int code)
    {
        if (isIdentity)
        {
            return code is > 0 and <= 0xFFFF && !char.IsSurrogate((char)code) ? ((char)code).ToString() : null;
        }

        if (!ranges.TryFind((uint)code, out var range))
        {
            return null;
        }

        var text = texts[range.Value];
        var offset = (uint)code - range.Low;
        return offset == 0 || text == Unknown ? text : Shift(text, offset);
    }

    // ISO 32000-2, 9.10.3: in a range the last byte grows; in practice producers let the last UTF-16 unit grow.
    private static string? Shift(string text, uint offset)
    {
        var last = text[^1] + offset;
        var isPair = char.IsLowSurrogate(text[^1]);
        if (last > 0xFFFF || char.IsSurrogate((char)last) != isPair)
        {
            return null;
        }

        return string.Concat(text.AsSpan(0, text.Length - 1), [(char)last]);
    }

    // Producers pad with U+0000.
    private static string? Clean(string? text)
    {
        var known = text is not null && text.Contains('\0', StringComparison.Ordinal)
            ? text.Replace("\0", string.Empty, StringComparison.Ordinal)
            : text;
        return known is "" ? null : known;
    }

    // Producers write U+FFFD or the code itself, a control character, for what they do not know.
    private static bool SaysSomething(string text) => text is not (Unknown or [< '\t'] or [> '\r' and < ' ']);
}
