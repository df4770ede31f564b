using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Roles;

/// <summary>Reads who works for a public body by the noun and the body right beside the name: "pracovnice obce Eva Malá", "Jan Novák, zaměstnanec města". Clients, tenants, pupils and
/// readers of such bodies are called by other nouns.</summary>
internal static class PublicWorker
{
    private const int WidestGap = 3;

    private static readonly string[] Nouns =
    [
        "pracovni", "zamestnan", "ucetni", "domovni", "udrzbar", "uklize", "ridic", "technik", "technic", "kurator", "knihovni", "konzervator", "archivar", "dokumentator",
        "pokladni", "skolni", "kuchar", "vychovatel", "asistent", "osvetlovac", "koordinator", "pravni", "hajny", "straznik", "straznic", "sekretar", "dispecer", "hlidac", "vratn",
        "zahradni", "kronikar", "spravce", "spravci", "spravkyn", "hospodark",
    ];

    private static readonly string[][] NounsByLetter = LetterLists.Of(Nouns, noun => noun[0]);

    /// <summary>Whether the words directly before or behind the mention say so.</summary>
    public static bool Is(in MentionContext context)
    {
        var text = context.Text;
        var body = context.First - 1;
        if (body > context.Floor && IsBody(text, body) && IsOnLine(text, context.First))
        {
            var noun = body - (IsAdjective(text, body - 1) ? 2 : 1);
            return noun >= context.Floor && IsNoun(text, noun) && IsOnLine(text, noun + 1) && IsOnLine(text, body);
        }

        var behind = context.Next + 1;
        return text.IsMark(context.Next, ',') && behind + 1 < context.Ceiling && IsNoun(text, behind) && IsOnLine(text, behind) && IsOnLine(text, behind + 1)
            && (IsBody(text, behind + 1) || (IsAdjective(text, behind + 1) && behind + 2 < context.Ceiling && IsBody(text, behind + 2) && IsOnLine(text, behind + 2)));
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

    private static bool IsBody(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "obce" or "mesta" or "mestyse" or "kraje" or "uradu" or "magistratu" or "ministerstva" or "skoly" or "skolky" or "muzea" or "knihovny"
            or "nemocnice" or "strediska" or "galerie" or "ustavu" or "univerzity" or "domova" or "divadla" or "archivu";
}
