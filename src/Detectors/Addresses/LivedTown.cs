using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Tells the town that no lexicon holds behind words that say where somebody lives ("žije ve Freitalu", "bytem v Curychu").</summary>
internal static class LivedTown
{
    private const int MostWords = 3;
    private const int NumberReach = 6;
    private const int ShortestNoun = 4;
    private const int LifeReach = 5;

    /// <summary>Whether "žije v" or words like it stand right before token <paramref name="first"/>, and what begins there is no country.</summary>
    /// <param name="text">Text.</param>
    /// <param name="first">First token of the town.</param>
    public static bool LeadsTo(TokenizedText text, int first) => first > 1 && (text.HasWord(first - 1, "v") || text.HasWord(first - 1, "ve"))
        && text.Tokens[first] is { IsCapital: true, Length: > 2, LinesBefore: <= 1 } && IsLiving(text, first - 2) && !IsCountry(text, first);

    /// <summary>Whether nothing but a country that somebody lives in begins with token <paramref name="first"/> ("žije v Kanadě"); with a number, a name or an
    /// address behind it the word is part of a home ("bytem v Rakousku, Lindenweg 5").</summary>
    /// <param name="text">Text.</param>
    /// <param name="first">First token of the country.</param>
    public static bool IsCountryOfLife(TokenizedText text, int first) => first > 1 && text.Tokens[first].IsCapital
        && (text.HasWord(first - 1, "v") || text.HasWord(first - 1, "ve")) && IsCountry(text, first) && IsLiving(text, first - 2)
        && !EndsInAddress(text, first + (IsCountry(text.FoldedOf(text.Tokens[first])) ? 1 : 2));

    private static bool EndsInAddress(TokenizedText text, int behind) => GoesOn(text, behind) || (text.IsMark(behind, ',') && GoesOn(text, behind + 1));

    // "v Čechách pod Kosířem", "v Rakousku, Lindenweg 5", "v Rakousku č. 5"
    private static bool GoesOn(TokenizedText text, int index) => index < text.Tokens.Length && text.Tokens[index].LinesBefore <= 1
        && (text.Tokens[index].IsCapital || text.Tokens[index].Kind is TokenKind.Number or TokenKind.Code
            || text.FoldedOf(text.Tokens[index]) is "c" or "cp" or "cislo" or "pod" or "nad" or "pri" or "u");

    /// <summary>Whether the town from token <paramref name="first"/> to before <paramref name="end"/> is followed by a mark, a small word or nothing.</summary>
    /// <param name="text">Text.</param>
    /// <param name="first">First token of the town.</param>
    /// <param name="end">Token behind it.</param>
    public static bool EndsAt(TokenizedText text, int first, int end) => end - first <= MostWords && !IsHalfPhrase(text, end)
        && (end >= text.Tokens.Length || text.Tokens[end].LinesBefore > 0 || text.Tokens[end].Kind == TokenKind.Mark
            || text.Tokens[end] is { Kind: TokenKind.Word, IsCapital: false } || text.Tokens[first].Shape == WordShape.Upper);

    /// <summary>Whether an adjective ends before token <paramref name="end"/> and its noun in small letters stands there ("v Azylovém domě", "v Evropské unii").</summary>
    /// <param name="text">Text.</param>
    /// <param name="end">Token behind the adjective.</param>
    public static bool IsHalfPhrase(TokenizedText text, int end) => end < text.Tokens.Length
        && text.Tokens[end] is { Shape: WordShape.Lower, Length: >= ShortestNoun, LinesBefore: <= 1 }
        && AdjectivalForm.Is(text.FoldedOf(text.Tokens[end - 1]), text.TextOf(text.Tokens[end - 1]));

    /// <summary>Whether the number of a house that begins at token <paramref name="first"/> is where somebody lives ("bydlí v domě číslo 31", "žijí v čísle
    /// 17").</summary>
    /// <param name="text">Text.</param>
    /// <param name="first">"č." or a form of "číslo".</param>
    public static bool IsNumberOfLife(TokenizedText text, int first)
    {
        var isHouse = first > 0 && (text.HasWord(first - 1, "v") || text.HasWord(first - 1, "dome") || text.HasWord(first - 1, "domku") || text.HasWord(first - 1, "staveni")
            || text.HasWord(first - 1, "byte") || text.HasWord(first - 1, "chalupe") || text.HasWord(first - 1, "chate"));
        for (var index = first - 2; isHouse && index >= Math.Max(0, first - NumberReach) && text.Tokens[index].Kind == TokenKind.Word; index--)
        {
            if (IsLivingWord(text, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody lives in or moves to what stands at token <paramref name="index"/>, by a word shortly before it in the same clause ("žije v rodinném domě …",
    /// "nastěhovala se do domu …").</summary>
    /// <param name="text">Text.</param>
    /// <param name="index">The house.</param>
    public static bool IsLifeBefore(TokenizedText text, int index)
    {
        for (var before = index - 1; before >= Math.Max(0, index - LifeReach) && text.Tokens[before].Kind == TokenKind.Word; before--)
        {
            var word = text.FoldedOf(text.Tokens[before]);
            if (IsLivingWord(text, before) || text.HasRole(before, WordRoles.Home) || word.StartsWith("nastehova", StringComparison.Ordinal)
                || word.StartsWith("prestehova", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "žije dnes ve Vídni"
    private static bool IsLiving(TokenizedText text, int index)
    {
        var isAdverb = text.FoldedOf(text.Tokens[index]) is "dnes" or "nyni" or "dosud" or "trvale" or "stale" or "ted" or "prechodne";
        return IsLivingWord(text, index) || (isAdverb && index > 0 && IsLivingWord(text, index - 1));
    }

    private static bool IsLivingWord(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index]) is "bytem" or "bytom" or "zije" or "ziji" or "ziju" or "zijeme" or "bydlim" or "bydlime" or "zijici" or "zijiciho" or "zijicim"
        or "bydli" or "bydlici" or "bydliciho" or "bydlicim" or "bydlel" or "bydlela" or "bydliste" or "bydlistem";

    // An adjective is also the name of a street or a village ("ve Velké 12"): only before its noun is it a country.
    private static bool IsCountry(TokenizedText text, int first) => IsCountry(text.FoldedOf(text.Tokens[first]))
        || (first + 1 < text.Tokens.Length && text.FoldedOf(text.Tokens[first]) is "ceske" or "velke" or "spojenych" or "jizni" or "severni" or "dominikanske"
            && text.FoldedOf(text.Tokens[first + 1]) is "republice" or "britanii" or "statech" or "americe" or "africe" or "koreji" or "irsku" or "makedonii");

    /// <summary>Whether the folded word is a country or a land in the locative.</summary>
    internal static bool IsCountry(ReadOnlySpan<char> word) => word is "nemecku" or "rakousku" or "polsku" or "slovensku" or "cesku" or "cechach" or "anglii" or "francii" or "italii"
        or "americe" or "usa" or "kanade" or "australii" or "evrope" or "izraeli" or "svycarsku" or "madarsku" or "rusku" or "ukrajine" or "vietnamu" or "spanelsku"
        or "irsku" or "britanii" or "skotsku" or "bavorsku" or "sasku" or "slezsku" or "chorvatsku" or "belgii" or "nizozemsku" or "holandsku" or "svedsku" or "norsku"
        or "dansku" or "portugalsku" or "nizozemi" or "zahranici" or "mexiku" or "brazilii" or "argentine" or "indii" or "egypte" or "moldavsku" or "gruzii" or "belorusku" or "finsku" or "recku" or "turecku" or "rumunsku" or "bulharsku" or "srbsku" or "slovinsku" or "cine" or "japonsku" or "mongolsku" or "cr" or "asii" or "africe" or "sudetech" or "krkonosich" or "beskydech" or "jesenikach";
}
