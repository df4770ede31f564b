using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>The features of one word that don't depend on where it stands.</summary>
/// <remarks>
/// Hashes only, on folded letters, so that capitals and missing diacritics change few of them. The first of them also
/// serve the neighbours of the word. What is computed here is part of the model's format (<see cref="TaggerFormat"/>).
/// </remarks>
internal sealed class WordFeatures(NameAnalyzer analyzer)
{
    /// <summary>Most features of one word.</summary>
    public const int Most = 32;

    /// <summary>Number of the first features that serve the tokens beside the word.</summary>
    public const int Beside = 6;

    /// <summary>Number of the first features that serve the tokens two places away.</summary>
    public const int Far = 4;

    private const int LongestAffix = 5;
    private const int LongestWord = 48;

    private const WordRoles Cues = WordRoles.NeverName & ~(WordRoles.Grammar | WordRoles.Calendar | WordRoles.DocumentWord
        | WordRoles.PublicBody | WordRoles.Property);

    private const WordRoles Coarse = Cues | WordRoles.Grammar | WordRoles.Calendar | WordRoles.Particle
        | WordRoles.Saint | WordRoles.PublicBody | WordRoles.DocumentWord | WordRoles.PlacePreposition;

    /// <summary>Reads the features of a token into <paramref name="features"/>.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="style">How its line is written.</param>
    /// <param name="features">Takes the features, room for <see cref="Most"/>.</param>
    /// <param name="traits">Takes hash, class and cue.</param>
    /// <returns>Number of features.</returns>
    public int Read(TokenizedText text, int index, LineStyle style, Span<uint> features, ref WordTraits traits)
    {
        ref readonly var token = ref text.Tokens[index];
        var writer = new FeatureWriter(features);
        switch (token.Kind)
        {
            case TokenKind.Word:
                ReadWord(text, index, style, ref writer, ref traits);
                break;
            case TokenKind.Mark:
                ReadPlain(1, text.View[token.Start], ref writer, ref traits);
                break;
            case TokenKind.Number:
                ReadNumber(text, token, ref writer, ref traits);
                break;
            default:
                ReadPlain(3, ShapeOf(text.TextOf(token)), ref writer, ref traits);
                break;
        }

        return writer.Count;
    }

    private static void ReadPlain(ulong kind, ulong value, ref FeatureWriter writer, ref WordTraits traits)
    {
        traits.Word = writer.Add(0, Join(kind, value));
        traits.Class = writer.Add(1, Join(kind, value));
        writer.Add(2, kind);
        writer.Add(3, kind);
        traits.IsCue = false;
    }

    private static void ReadNumber(TokenizedText text, in Token token, ref FeatureWriter writer, ref WordTraits traits)
    {
        var length = (ulong)Math.Min(token.Length, 11);
        var first = token.Length is 4 or 5 ? text.View[token.Start] : '0';
        ReadPlain(2, Join(length, first), ref writer, ref traits);
        writer.Add(4, token.Length <= 3 ? LexiconHash.Of(text.TextOf(token)) : length);
        writer.Add(5, length);
    }

    private void ReadWord(TokenizedText text, int index, LineStyle style, ref FeatureWriter writer, ref WordTraits traits)
    {
        ref readonly var token = ref text.Tokens[index];
        Span<char> folded = stackalloc char[LongestWord];
        Span<char> exact = stackalloc char[LongestWord];
        var length = Letters(text, token, folded, exact);
        folded = folded[..length];
        exact = exact[..length];
        var word = LexiconHash.Of(folded);

        // In a text that knows no capitals a small letter says nothing against a name.
        var isSmall = text.IsLowerCase && token.Shape == WordShape.Lower;
        var shape = isSmall ? 10UL : token.Shape == WordShape.Upper && (style & LineStyle.Capitals) != LineStyle.None ? 9UL : (ulong)token.Shape;
        var known = isSmall || (token.IsCapital && token.Shape != WordShape.Initial)
            ? Known(text, index, exact, (style & LineStyle.Bare) != LineStyle.None)
            : default;
        var facts = FactsOf(known);
        var roles = (ulong)token.Roles;
        traits.IsCue = (token.Roles & Cues) != WordRoles.None;
        traits.Word = writer.Add(0, word);
        writer.Add(1, Join(facts, shape));
        writer.Add(2, roles);
        writer.Add(3, shape);
        AddAffixes(folded, shape, ref writer);
        writer.Add(12, Join(word, shape));
        AddFacts(known, shape, ref writer);
        AddRoles(roles, ref writer);
        writer.Add(21, (ulong)Math.Min(length, 12));
        writer.Add(22, Join((ulong)ForeignLetters(exact), shape));
        var affix = length > 2 && (token.IsCapital || isSmall) && facts == 0 ? LexiconHash.Of(folded[^2..]) : 0;
        writer.Add(23, Join(affix, Join(facts, shape)));
        traits.Class = FeatureWriter.Hash(30, Join(Join(facts, shape), (ulong)(token.Roles & Coarse)));
    }

    // What the text remembers of the word, since detectors ask of it too; it has a broken word with its hyphen.
    private NameWord Known(TokenizedText text, int index, ReadOnlySpan<char> exact, bool ignoreDiacritics) =>
        text.Tokens[index].IsBroken ? analyzer.Analyze(exact, ignoreDiacritics) : text.NameAt(index, ignoreDiacritics, analyzer);

    // Letters only: a broken word loses its hyphen and line end.
    private static int Letters(TokenizedText text, in Token token, Span<char> folded, Span<char> exact)
    {
        var count = 0;
        for (var i = token.Start; i < token.End && count < LongestWord; i++)
        {
            if (!token.IsBroken || char.IsLetter(text.View[i]))
            {
                folded[count] = text.Folded[i];
                exact[count++] = text.View[i];
            }
        }

        return count;
    }

    private static void AddAffixes(scoped ReadOnlySpan<char> folded, ulong shape, ref FeatureWriter writer)
    {
        Span<ulong> suffix = stackalloc ulong[LongestAffix];
        var longest = Math.Min(LongestAffix, folded.Length);
        var hash = LexiconHash.Empty;
        for (var i = 0; i < longest; i++)
        {
            suffix[i] = hash = LexiconHash.Append(hash, folded[^(i + 1)]);
        }

        // The suffixes that serve the neighbours come first.
        writer.Add(4, longest > 2 ? suffix[2] : hash);
        writer.Add(5, Join(longest > 1 ? suffix[1] : hash, shape));
        for (var i = 0; i < longest; i++)
        {
            if (i != 2)
            {
                writer.Add(6, Join(suffix[i], (ulong)i));
            }
        }

        hash = LexiconHash.Empty;
        for (var i = 0; i < longest; i++)
        {
            hash = LexiconHash.Append(hash, folded[i]);
            writer.Add(7, Join(hash, (ulong)i));
        }

        if (longest > 2)
        {
            writer.Add(8, Join(suffix[2], shape));
        }
    }

    private static void AddFacts(in NameWord known, ulong shape, ref FeatureWriter writer)
    {
        writer.Add(13, Join(known.IsGiven ? 1UL + (ulong)known.GivenFrequency : 0, shape));
        writer.Add(14, known.IsSurname ? 1UL + (ulong)known.WordClass : 0);
        writer.Add(15, Join(known.IsPlace ? 1UL : 0, (ulong)known.WordClass));
        writer.Add(16, Join((ulong)(known.GivenMale | known.GivenFemale), (ulong)(known.SurnameMale | known.SurnameFemale)));
    }

    private static void AddRoles(ulong roles, ref FeatureWriter writer)
    {
        for (var rest = roles; rest != 0 && writer.Count < Most - 4; rest &= rest - 1)
        {
            writer.Add(17, (ulong)System.Numerics.BitOperations.TrailingZeroCount(rest));
        }
    }

    private static ulong FactsOf(in NameWord known)
    {
        var facts = known.IsGiven ? 1UL + (ulong)known.GivenFrequency : 0;
        facts = (facts * 2) + (known.IsSurname ? 1UL : 0);
        facts = (facts * 2) + (known.IsPlace ? 1UL : 0);
        return (facts * 4) + (ulong)known.WordClass;
    }

    // 1: letters that Czech words rarely have, 2: letters that Czech does not have.
    private static int ForeignLetters(ReadOnlySpan<char> word)
    {
        var found = 0;
        foreach (var letter in word)
        {
            // Most letters are plain; none of the others lies between them.
            if (letter is >= 'a' and <= 'p')
            {
                continue;
            }

            found |= letter is 'q' or 'w' or 'x' or 'Q' or 'W' or 'X' ? 1 : 0;
            found |= letter > '\u017E' || letter is 'ü' or 'ö' or 'ä' or 'ß' or 'Ü' or 'Ö' or 'Ä' or 'ł' or 'Ł' ? 2 : 0;
        }

        return found;
    }

    private static ulong ShapeOf(ReadOnlySpan<char> code)
    {
        var hash = LexiconHash.Empty;
        var last = '\0';
        foreach (var letter in code)
        {
            var kind = char.IsDigit(letter) ? '0' : char.IsUpper(letter) ? 'A' : 'a';
            hash = kind == last ? hash : LexiconHash.Append(hash, kind);
            last = kind;
        }

        return hash;
    }

    private static ulong Join(ulong left, ulong right) => unchecked((left * 0x9E3779B97F4A7C15UL) + right + 1);
}
