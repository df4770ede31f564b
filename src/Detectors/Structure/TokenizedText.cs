using System.Runtime.CompilerServices;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Structure;

/// <summary>A view cut into tokens, with a folded copy of the same length.</summary>
/// <remarks>Void as soon as its <see cref="DetectionText"/> reads another text: the memory is used again. What readers ask of every token has to be
/// inlined.</remarks>
internal sealed class TokenizedText
{
    private const int ShortestTextToJudge = 40;
    private const int FewestWordsToJudge = 8;
    private const int LongLine = 45;

    private readonly TokenMemory memory;

    // Those of the memory, asked for so often that each step to them counts.
    private readonly Token[] tokens;
    private readonly char[] letters;
    private readonly int count;

    private TokenizedText(string view, TokenMemory memory)
    {
        View = view;
        this.memory = memory;
        (tokens, letters, count) = (memory.TokenBuffer, memory.LetterBuffer, memory.Count);
        LacksDiacritics = HasNoDiacritics(view);
        IsLowerCase = HasNoCapitals(memory.Tokens);
    }

    /// <summary>The text.</summary>
    public string View { get; }

    /// <summary>All tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, count);

    /// <summary>The text in small letters without diacritics, offset by offset the same.</summary>
    public ReadOnlySpan<char> Folded => memory.Letters;

    /// <summary>Offset up to which the text was cut into tokens.</summary>
    public int ReadTo { get; private init; }

    /// <summary>Whether the text as a whole is written without diacritics.</summary>
    public bool LacksDiacritics { get; }

    /// <summary>Whether the text as a whole is written in small letters.</summary>
    public bool IsLowerCase { get; }

    /// <summary>The tokens of the view of <paramref name="text"/>; cut once, however many detectors ask.</summary>
    public static TokenizedText Of(DetectionText text) => text.Tokens ??= Cut(text);

    /// <summary>Text of a token as written.</summary>
    public ReadOnlySpan<char> TextOf(in Token token) => View.AsSpan(token.Start, token.Length);

    /// <summary>Folded text of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> FoldedOf(in Token token) => letters.AsSpan(token.Start, token.Length);

    /// <summary>What <paramref name="analyzer"/> says of the word at token <paramref name="index"/>; without diacritics where the text has none.</summary>
    public NameWord NameAt(int index, NameAnalyzer analyzer) => NameAt(index, LacksDiacritics, analyzer);

    /// <summary>What <paramref name="analyzer"/> says of the word at token <paramref name="index"/>.</summary>
    public NameWord NameAt(int index, bool ignoreDiacritics, NameAnalyzer analyzer) => memory.Words.Of(this, index, ignoreDiacritics, analyzer);

    /// <summary>Whether the token at <paramref name="index"/> exists and is the mark <paramref name="mark"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMark(int index, char mark)
    {
        var all = Tokens;
        return (uint)index < (uint)all.Length && all[index].Kind == TokenKind.Mark && View[all[index].Start] == mark;
    }

    /// <summary>Whether the token at <paramref name="index"/> exists and has one of <paramref name="roles"/>.</summary>
    public bool HasRole(int index, WordRoles roles) =>
        (uint)index < (uint)Tokens.Length && (Tokens[index].Roles & roles) != WordRoles.None;

    /// <summary>Whether the token at <paramref name="index"/> exists and reads <paramref name="word"/> when
    /// folded.</summary>
    public bool HasWord(int index, string word) =>
        (uint)index < (uint)Tokens.Length && FoldedOf(Tokens[index]).SequenceEqual(word);

    /// <summary>Whether the token at <paramref name="index"/> begins a line behind a long one, so that a name may go on over the line end.</summary>
    public bool IsWrapped(int index) => (uint)(index - 1) < (uint)(Tokens.Length - 1) && Tokens[index].LinesBefore == 1
        && Tokens[index - 1].End - View.AsSpan(0, Tokens[index - 1].End).LastIndexOf('\n') > LongLine;

    /// <summary>Index of the first token that starts at or behind <paramref name="offset"/>.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = count;
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
        var own = text.TokenMemory;
        own.Begin(view.Length);
        LetterFolding.Fold(view, own.Letters);
        var readTo = Tokenizer.Cut(view, own);
        return new TokenizedText(view, own) { ReadTo = readTo };
    }

    private static bool HasNoCapitals(ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        var capitals = 0;
        foreach (ref readonly var token in tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            capitals += token.IsCapital ? 1 : 0;
        }

        return words >= FewestWordsToJudge && capitals * 25 < words;
    }

    private static bool HasNoDiacritics(string view)
    {
        var all = 0;
        var accented = 0;
        foreach (var letter in view)
        {
            all += TextChars.IsLetter(letter) ? 1 : 0;
            accented += letter >= 0xC0 && TextChars.IsLetter(letter) ? 1 : 0;
        }

        return all < ShortestTextToJudge ? accented == 0 : accented * 50 < all;
    }
}
