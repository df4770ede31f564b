using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Recognises surnames by endings that only names of people have: families and women.</summary>
internal static class FamilyForm
{
    private const int ShortestFamily = 7;
    private const int ShortestWoman = 6;
    private const double Family = 2.6;

    // A surname that is neither a word nor a place.
    private const double PureSurname = 1.6;
    private const double Woman = 2.2;

    /// <summary>What the form of a surname that stands alone says.</summary>
    public static ContextCue Of(TokenizedText text, int first, int last, in NameGuess guess)
    {
        var token = text.Tokens[last];
        if (token.Shape is not (WordShape.Capitalised or WordShape.Upper)
            || text.HasRole(first - 1, WordRoles.Street | WordRoles.PublicBody | WordRoles.PlacePreposition) || IsSpa(text, last + 1))
        {
            return ContextCue.None;
        }

        var word = text.FoldedOf(token);
        if (word.Length >= ShortestFamily && (Ends(word, "ovych") || Ends(word, "ovymi") || Ends(word, "ovi"))
            && (guess.IsSurnameKnown || !Ends(word, "ovi") || !LineContext.IsSentenceStart(text, first)))
        {
            return new ContextCue("person.family-form", Family);
        }

        // "u Řeháků": a small letter, so it is no street.
        var isRing = text.View[token.End - 1] is 'ů' or 'Ů' || text.LacksDiacritics;
        if (guess.IsSurnameKnown && Ends(word, "u") && isRing && first > 0 && !(first > 1 && (text.HasWord(first - 1, "u") || text.HasWord(first - 1, "rodiny")) && text.Tokens[first - 2].IsCapital) && text.Tokens[first - 1].Shape == WordShape.Lower
            && (text.FoldedOf(text.Tokens[first - 1]) is "u" or "rodiny" || (guess.Surname >= PureSurname && !text.LacksDiacritics && !IsPeople(word) && IsOfFamily(text.FoldedOf(text.Tokens[first - 1])))))
        {
            return new ContextCue("person.family-form", Family);
        }

        return !guess.IsSurnameKnown && !IsNumbered(text, last + 1) && !text.HasRole(first - 1, WordRoles.Institution)
            && word.Length >= ShortestWoman && token.Shape == WordShape.Capitalised
            && !LineContext.IsSentenceStart(text, first) && (Ends(word, "ova") || Ends(word, "ove") || Ends(word, "ovou"))
            && (text.LacksDiacritics || text.View[token.End - 1] is not ('a' or 'e' or 'A' or 'E'))
            ? new ContextCue("person.woman-form", Woman) : ContextCue.None;
    }

    // "pes Schmidtů", "mladík od Samků"
    private static bool IsOfFamily(ReadOnlySpan<char> word) => word is "od" or "rodina" or "pes" or "psa" or "fena" or "dum" or "domu" or "domek" or "plot" or "plotu"
        or "syn" or "dcera" or "deti" or "dvojcata" or "stavby" or "zahrada" or "zahrady" or "byt" or "bytu" or "chata" or "chaty" or "kocka" or "sousede" or "sousedu";

    // "osvobození od Němců", "dům Čechů", "děti od Sokolů": peoples and clubs.
    private static bool IsPeople(ReadOnlySpan<char> word) => word is "cechu" or "nemcu" or "polaku" or "slovaku" or "moravanu" or "moravcu" or "hanaku" or "rusu" or "rumunu" or "madaru" or "uhru"
        or "turku" or "svedu" or "sasu" or "bavoru" or "prusu" or "slezanu" or "francouzu" or "tataru" or "valachu" or "romu" or "srbu" or "charvatu" or "horvatu" or "spanelu" or "vlachu"
        or "sokolu" or "orlu" or "hasicu" or "junaku" or "skautu" or "husitu";

    // "Františkových Lázní", "Karlových Varech"
    private static bool IsSpa(TokenizedText text, int index) => index < text.Tokens.Length && text.Tokens[index] is { IsCapital: true, LinesBefore: 0 }
        && text.FoldedOf(text.Tokens[index]) is "lazni" or "laznich" or "laznim" or "laznemi" or "varu" or "varech" or "varum" or "hor" or "horach";

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsNumbered(TokenizedText text, int index) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Number or TokenKind.Code, LinesBefore: 0, Length: <= 5 };
}
