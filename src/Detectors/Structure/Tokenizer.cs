using Clona.Detectors.Text;

namespace Clona.Detectors.Structure;

/// <summary>Cuts text into tokens in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>Cuts <paramref name="view"/> into <paramref name="memory"/>, which holds its folded letters; white space is only counted.</summary>
    /// <returns>How far it was read.</returns>
    public static int Cut(string view, TokenMemory memory)
    {
        var position = 0;
        var lines = 1;
        var blanks = 0;
        while (position < view.Length)
        {
            var letter = view[position];
            if (TextChars.IsSpace(letter))
            {
                (lines, blanks) = letter is '\n' or '\f' ? (lines + 1, 0) : (lines, blanks + (letter == '\t' ? 4 : 1));
                position++;
                continue;
            }

            var token = Read(view, position);
            token.LinesBefore = lines;
            token.BlanksBefore = blanks;
            Describe(view, memory.Letters, ref token);
            memory.Add(token);
            position = token.End;
            (lines, blanks) = (0, 0);
        }

        JustifiedLines.Relax(view, memory.Tokens);
        return position;
    }

    private static Token Read(string view, int start)
    {
        if (!TextChars.IsWord(view[start]))
        {
            return new Token { Start = start, End = start + 1, Kind = TokenKind.Mark };
        }

        var letters = 0;
        var digits = 0;
        var broken = false;
        var end = start;
        while (end < view.Length)
        {
            if (TextChars.IsWord(view[end]))
            {
                letters += TextChars.IsLetter(view[end]) ? 1 : 0;
                digits += TextChars.IsLetter(view[end]) ? 0 : 1;
                end++;
            }
            else if (letters > 1 && !broken && HyphenationLength(view, end) is > 0 and var length)
            {
                broken = true;
                end += length;
            }
            else if (letters > 0 && view[end] is '\'' or '’' && end + 1 < view.Length && TextChars.IsLetter(view[end + 1]))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        var kind = digits == 0 ? TokenKind.Word : letters == 0 ? TokenKind.Number : TokenKind.Code;
        return new Token { Start = start, End = end, Kind = kind, IsBroken = broken };
    }

    // A hyphen, a line end and a small letter: the same word goes on.
    private static int HyphenationLength(string view, int hyphen)
    {
        if (view[hyphen] != '-' || hyphen + 2 >= view.Length)
        {
            return 0;
        }

        var position = hyphen + 1;
        var lines = 0;
        while (position < view.Length && TextChars.IsSpace(view[position]))
        {
            lines += view[position] == '\n' ? 1 : 0;
            position++;
        }

        return lines == 1 && position < view.Length && TextChars.IsLower(view[position]) ? position - hyphen : 0;
    }

    private static void Describe(string view, ReadOnlySpan<char> folded, ref Token token)
    {
        if (token.Kind != TokenKind.Word)
        {
            return;
        }

        token.Shape = ShapeOf(view.AsSpan(token.Start, token.Length));
        token.Roles = Vocabulary.Of(folded.Slice(token.Start, token.Length));
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (!TextChars.IsUpper(word[0]))
        {
            return WordShape.Lower;
        }

        var upper = 0;
        var lower = 0;
        foreach (var letter in word)
        {
            upper += TextChars.IsUpper(letter) ? 1 : 0;
            lower += TextChars.IsLower(letter) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (1, 0) => WordShape.Initial,
            (_, 0) => WordShape.Upper,
            (1, _) => WordShape.Capitalised,
            _ => WordShape.Mixed,
        };
    }
}
