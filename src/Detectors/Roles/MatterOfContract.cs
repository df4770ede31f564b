using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells a sentence about the matter of a contract from the record of a side, where neither has a heading.</summary>
/// <remarks>
/// "Jan Novák, nar. …, bytem …" in the opening is a side. "Klíče převezme paní Ludmila Šťastná, r. č. …" is not: the words before the
/// name say what she does in the matter, and they are not those by which a contract names its sides.
/// </remarks>
internal static class MatterOfContract
{
    private const int Farthest = 24;
    private const int ShortestWord = 5;
    private const WordRoles OfRecords = WordRoles.TitleBefore | WordRoles.Courtesy | WordRoles.Couple | WordRoles.AnyFunction | WordRoles.Represented | WordRoles.Birth;

    // Beginnings of words in the sentence that introduces the sides, and of what stands between two of them.
    private static readonly string[] OfSides =
    [
        "uzav", "uzavr", "smluv", "smlouv", "dohod", "stran", "mezi", "jako", "nize", "dale", "uveden", "tito", "ucastni", "zastoup", "jednaj",
        "manzel", "spoluvlast", "podilov", "spolecn", "narozen", "bytem", "trvale", "bydlist", "adres", "vlastni", "podnik", "zapsan", "jmen", "prijmen",
    ];

    /// <summary>Whether words of another matter stand before the name in its sentence.</summary>
    public static bool Tells(in MentionContext context)
    {
        var tells = false;
        for (var index = context.First - 1; index >= Math.Max(context.Floor, context.SentenceStart(Farthest)); index--)
        {
            var token = context.Text.Tokens[index];
            if (context.Text.IsMark(index, ':') || context.Text.IsMark(index, ';'))
            {
                break;
            }

            if (context.Text.HasRole(index, WordRoles.PartyLabel) || (token.Kind == TokenKind.Word && IsOfSides(context.Text.FoldedOf(token))))
            {
                return false;
            }

            tells |= token.Shape == WordShape.Lower && token.Length >= ShortestWord && !context.Text.HasRole(index, OfRecords);

            // A heading may stand right above.
            if (token.LinesBefore > 0 && token.Shape != WordShape.Lower)
            {
                break;
            }
        }

        return tells;
    }

    private static bool IsOfSides(ReadOnlySpan<char> word)
    {
        foreach (var beginning in OfSides)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
