using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Towns and their parts that the lexicon holds, of one word or several, also over a line end.</summary>
internal sealed class PlaceNames(TokenizedText text, NameLexicon lexicon, NameAnalyzer analyzer)
{
    private const int LongestName = 60;
    private const int LongestRest = 3;
    private const int ShortestAdjective = 4;

    /// <summary>Whether the tokens from <paramref name="first"/> to before <paramref name="end"/> are the name of a place.</summary>
    public bool IsPlace(int first, int end)
    {
        var start = text.Tokens[first].Start;
        var length = text.Tokens[end - 1].End - start;
        if (length > LongestName)
        {
            return false;
        }

        Span<char> plain = stackalloc char[length];
        text.Folded.Slice(start, length).Replace(plain, '\n', ' ');
        var hash = LexiconHash.Of(plain);
        return (lexicon.MayHold(hash) && IsKnown(hash, text.View.AsSpan(start, length)))
            || (end == first + 1 ? text.NameAt(first, analyzer).IsPlace : IsNamedWithAdjective(first, end));
    }

    private bool IsKnown(ulong foldedHash, ReadOnlySpan<char> phrase)
    {
        Span<char> lower = stackalloc char[phrase.Length];
        phrase.ToLowerInvariant(lower);
        lower.Replace('\n', ' ');
        var exact = lexicon.Find(foldedHash, LexiconHash.Of(lower), out var folded);
        return ((text.LacksDiacritics ? folded : exact) & LexiconFacts.Place) != LexiconFacts.None;
    }

    /// <summary>Whether a known place of three words in capitals begins at <paramref name="index"/> ("Hora Svaté Kateřiny").</summary>
    public bool IsOfThreeWords(int index) => index + 2 < text.Tokens.Length
        && text.Tokens[index].Shape == WordShape.Capitalised
        && text.Tokens[index + 1] is { Shape: WordShape.Capitalised, LinesBefore: 0, BlanksBefore: 1 }
        && text.Tokens[index + 2] is { Shape: WordShape.Capitalised, LinesBefore: 0, BlanksBefore: 1 } && IsPlace(index, index + 3);

    // "Horní Věžnička", "v Horní Lhotě": an adjective and a place make another place, in any case.
    private bool IsNamedWithAdjective(int first, int end)
    {
        if (end != first + 2 || !text.Tokens[first].IsCapital || !text.Tokens[first + 1].IsCapital || text.Tokens[first].Length < ShortestAdjective
            || (text.Tokens[first].Roles & ~WordRoles.Grammar) != WordRoles.None)
        {
            return false;
        }

        var last = text.Folded[text.Tokens[first].End - 1];
        return last is 'a' or 'e' or 'i' or 'y' or 'm' or 'u' or 'o' or 'h'
            && AdjectivalForm.Is(text.FoldedOf(text.Tokens[first]), text.TextOf(text.Tokens[first]))
            && !text.NameAt(first, analyzer).IsGiven
            && text.NameAt(first + 1, analyzer).IsPlace;
    }

    /// <summary>
    /// Index behind a known name that began at <paramref name="first"/> and goes on in the line that begins at
    /// <paramref name="end"/>: "470 01 Česká" and "Lípa" below it; 0 where there is none.
    /// </summary>
    public int EndOverLine(int first, int end)
    {
        var tokens = text.Tokens;
        if (end >= tokens.Length || tokens[end].LinesBefore != 1 || tokens[end].Kind != TokenKind.Word)
        {
            return 0;
        }

        for (var behind = Math.Min(tokens.Length, end + LongestRest); behind > end; behind--)
        {
            if (IsPlace(first, behind))
            {
                return behind;
            }
        }

        return 0;
    }
}
