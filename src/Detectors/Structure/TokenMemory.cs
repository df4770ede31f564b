namespace Clona.Detectors.Structure;

/// <summary>The memory of a text cut into tokens, used again for the next text, so that a long document costs none anew.</summary>
/// <remarks>Belongs to one text at a time; grows to what the longest one needed.</remarks>
internal sealed class TokenMemory
{
    private Token[] tokens = [];
    private char[] letters = [];
    private int length;

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens so far.</summary>
    public Span<Token> Tokens => tokens.AsSpan(0, Count);

    /// <summary>The folded letters of the text.</summary>
    public Span<char> Letters => letters.AsSpan(0, length);

    /// <summary>Where the tokens lie, with room behind them; another array where the memory has grown.</summary>
    public Token[] TokenBuffer => tokens;

    /// <summary>Where the folded letters lie, with room behind them.</summary>
    public char[] LetterBuffer => letters;

    /// <summary>What is known of the words so far.</summary>
    public KnownWords Words { get; } = new();

    /// <summary>Forgets the text before and makes room for one of <paramref name="characters"/> code units.</summary>
    public void Begin(int characters)
    {
        Clear();
        length = characters;
        if (letters.Length < characters)
        {
            letters = new char[Math.Max(2 * letters.Length, characters)];
            tokens = new Token[Math.Max(tokens.Length, (letters.Length / 5) + 4)];
        }
    }

    /// <summary>Appends <paramref name="token"/>.</summary>
    public void Add(in Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Math.Max(16, 2 * tokens.Length));
        }

        tokens[Count++] = token;
    }

    /// <summary>Forgets the text, in the buffer too.</summary>
    public void Clear()
    {
        Letters.Clear();
        Words.Clear();
        (Count, length) = (0, 0);
    }
}
