namespace Clona.Detectors.Structure;

/// <summary>Walks over the tokens of a text and remembers what it has really read.</summary>
/// <remarks>A scanner goes on behind what it has taken; a jump over more tokens than any name or address has is a gap,
/// and nothing behind it counts as read.</remarks>
internal struct TokenCursor(TokenizedText text)
{
    private const int LongestValue = 200;
    private int gap = -1;

    /// <summary>Index of the token to read next.</summary>
    public int Index { get; private set; }

    /// <summary>Whether a token is left.</summary>
    public readonly bool HasToken => Index < text.Tokens.Length;

    /// <summary>Offset up to which everything was read.</summary>
    public readonly int ReadTo
    {
        get
        {
            var index = gap < 0 ? Index : gap;
            return index < text.Tokens.Length ? text.Tokens[index].Start : text.ReadTo;
        }
    }

    /// <summary>Goes on at the token <paramref name="next"/>.</summary>
    public void MoveTo(int next)
    {
        gap = gap < 0 && next - Index > LongestValue ? Index : gap;
        Index = next;
    }
}
