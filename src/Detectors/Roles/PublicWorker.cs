using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Roles;

/// <summary>Reads who works for a public body by the noun and the body right beside the name: "pracovnice obce Eva Malá", "Jan Novák, zaměstnanec města". Clients, tenants, pupils and
/// readers of such bodies are called by other nouns; their workers' relatives, former workers and whoever asks or complains himself are told by the words before the noun.</summary>
internal static class PublicWorker
{
    private const int WidestGap = 3;
    private const int RelativeReach = 2;
    private const int MatterReach = 6;

    private static readonly string[] Nouns =
    [
        "pracovnik", "pracovnic", "zamestnan", "ucetni", "domovnik", "domovnic", "udrzbar", "uklize", "ridic", "technik", "technic", "kurator", "knihovnik", "knihovnic", "konzervator", "archivar", "dokumentator",
        "pokladni", "skolnik", "skolnic", "kuchar", "vychovatel", "asistent", "osvetlovac", "koordinator", "pravnik", "pravnic", "hajny", "straznik", "straznic", "sekretar", "dispecer", "hlidac", "vratn",
        "zahradnik", "zahradnic", "kronikar", "spravce", "spravci", "spravkyn", "hospodark",
    ];

    private static readonly string[][] NounsByLetter = LetterLists.Of(Nouns, noun => noun[0]);

    /// <summary>Whether the words directly before or behind the mention say so.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="isBesideFirm">Whether a firm may be meant, so that only bodies count that are never private: schools, homes and theatres are private as often.</param>
    public static bool Is(in MentionContext context, bool isBesideFirm)
    {
        var text = context.Text;
        var first = NounOf(context, isBesideFirm);
        return first >= 0 && !IsOfAnother(text, first, context.Floor) && !IsInOwnMatter(text, Math.Min(first, context.First), context.Floor);
    }

    private static int NounOf(in MentionContext context, bool isBesideFirm)
    {
        var text = context.Text;
        var body = context.First - 1;
        if (body > context.Floor && IsBody(text, body, isBesideFirm) && IsOnLine(text, context.First))
        {
            var noun = body - (IsAdjective(text, body - 1) ? 2 : 1);
            return noun >= context.Floor && IsNoun(text, noun) && IsOnLine(text, noun + 1) && IsOnLine(text, body) ? noun : -1;
        }

        var behind = context.Next + 1;
        var isBehind = text.IsMark(context.Next, ',') && behind + 1 < context.Ceiling && IsNoun(text, behind) && IsOnLine(text, behind) && IsOnLine(text, behind + 1)
            && (IsBody(text, behind + 1, isBesideFirm) || (IsAdjective(text, behind + 1) && behind + 2 < context.Ceiling && IsBody(text, behind + 2, isBesideFirm) && IsOnLine(text, behind + 2)));
        return isBehind ? behind : -1;
    }

    // "manželka údržbáře školy Eva Malá", "bývalý zaměstnanec města", "po domovnici obce"
    private static bool IsOfAnother(TokenizedText text, int noun, int floor)
    {
        for (var index = noun - 1; index >= Math.Max(floor, noun - RelativeReach) && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (RelatedPerson.IsRelative(text, index) || text.HasWord(index, "po") || IsFormer(text, index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFormer(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is var word && (word.StartsWith("byval", StringComparison.Ordinal) || word.StartsWith("vdov", StringComparison.Ordinal));

    // "stížnost zaměstnankyně školy Evy Malé na šikanu"
    private static bool IsInOwnMatter(TokenizedText text, int first, int floor)
    {
        for (var index = first - 1; index >= Math.Max(floor, first - MatterReach) && text.Tokens[index + 1].LinesBefore <= 1 && !text.IsMark(index, '.'); index--)
        {
            if (text.HasRole(index, WordRoles.Application))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnLine(TokenizedText text, int index) => text.Tokens[index] is { LinesBefore: 0, BlanksBefore: < WidestGap };

    private static bool IsNoun(TokenizedText text, int index)
    {
        if (text.Tokens[index] is not { Kind: TokenKind.Word, Length: > 4 })
        {
            return false;
        }

        var word = text.FoldedOf(text.Tokens[index]);
        foreach (var noun in word[0] < NounsByLetter.Length ? NounsByLetter[word[0]] : [])
        {
            if (word.StartsWith(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAdjective(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "mestske" or "mestskeho" or "obecni" or "obecniho" or "krajske" or "krajskeho" or "zakladni" or "materske" or "stredni";

    private static bool IsBody(TokenizedText text, int index, bool isBesideFirm) => text.Tokens[index].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[index]) is var word
        && (word is "obce" or "mesta" or "mestyse" or "kraje" or "uradu" or "magistratu" or "ministerstva"
            || (!isBesideFirm && word is "skoly" or "skolky" or "muzea" or "knihovny" or "nemocnice" or "strediska" or "galerie" or "ustavu" or "univerzity" or "domova" or "divadla" or "archivu"));
}
