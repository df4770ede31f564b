using Clona.Detectors.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Structure;

/// <summary>A view cut into tokens, with a folded copy of the same length.</summary>
internal sealed class TokenizedText
{
    private const int ShortestTextToJudge = 40;
    private const int FewestWordsToJudge = 8;
    private const int LongLine = 45;

    private readonly Token[] tokens;
    private readonly char[] folded;

    private TokenizedText(string view, char[] folded, Token[] tokens, bool lacksDiacritics)
    {
        View = view;
        this.folded = folded;
        this.tokens = tokens;
        LacksDiacritics = lacksDiacritics;
    }

    /// <summary>The text.</summary>
    public string View { get; }

    /// <summary>All tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>The text in small letters without diacritics, offset by offset the same.</summary>
    public ReadOnlySpan<char> Folded => folded;

    /// <summary>Offset up to which the text was cut into tokens.</summary>
    public int ReadTo { get; private init; }

    /// <summary>Whether the text as a whole is written without diacritics.</summary>
    public bool LacksDiacritics { get; }

    /// <summary>Whether the text as a whole is written in small letters.</summary>
    public bool IsLowerCase { get; private init; }

    /// <summary>The tokens of the view of <paramref name="text"/>; cut once, however many detectors ask.</summary>
    public static TokenizedText Of(DetectionText text) => text.Tokens ??= Cut(text);

    /// <summary>Text of a token as written.</summary>
    public ReadOnlySpan<char> TextOf(in Token token) => View.AsSpan(token.Start, token.Length);

    /// <summary>Folded text of a token.</summary>
    public ReadOnlySpan<char> FoldedOf(in Token token) => folded.AsSpan(token.Start, token.Length);

    /// <summary>Whether the token at <paramref name="index"/> exists and is the mark <paramref name="mark"/>.</summary>
    public bool IsMark(int index, char mark) =>
        (uint)index < (uint)tokens.Length && tokens[index].Kind == TokenKind.Mark && View[tokens[index].Start] == mark;

    /// <summary>Whether the token at <paramref name="index"/> exists and has one of <paramref name="roles"/>.</summary>
    public bool HasRole(int index, WordRoles roles) =>
        (uint)index < (uint)tokens.Length && (tokens[index].Roles & roles) != WordRoles.None;

    /// <summary>Whether the token at <paramref name="index"/> exists and reads <paramref name="word"/> when
    /// folded.</summary>
    public bool HasWord(int index, string word) =>
        (uint)index < (uint)tokens.Length && FoldedOf(tokens[index]).SequenceEqual(word);

    /// <summary>Whether the token at <paramref name="index"/> begins a line behind a long one, so that a name may go on over the line end.</summary>
    public bool IsWrapped(int index) => (uint)(index - 1) < (uint)(tokens.Length - 1) && tokens[index].LinesBefore == 1
        && tokens[index - 1].End - View.AsSpan(0, tokens[index - 1].End).LastIndexOf('\n') > LongLine;

    /// <summary>Index of the first token that starts at or behind <paramref name="offset"/>.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static TokenizedText Cut(DetectionText text)
    {
        var view = MisreadLetters.Repair(text.View.ToString());
        var letters = new char[view.Length];
        LetterFolding.Fold(view, letters);
        var (tokens, readTo) = Tokenizer.Cut(view, letters);
        return new TokenizedText(view, letters, tokens, HasNoDiacritics(view))
        {
            ReadTo = readTo,
            IsLowerCase = HasNoCapitals(tokens),
        };
    }

    private static bool HasNoCapitals(Token[] tokens)
    {
        var words = 0;
        var capitals = 0;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            capitals += token.IsCapital ? 1 : 0;
        }

        return words >= FewestWordsToJudge && capitals * 25 < words;
    }

    private static bool HasNoDiacritics(string view)
    {
        var letters = 0;
        var accented = 0;
        foreach (var letter in view)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
            accented += letter >= 0xC0 && char.IsLetter(letter) ? 1 : 0;
        }

        return letters < ShortestTextToJudge ? accented == 0 : accented * 50 < letters;
    }
}
