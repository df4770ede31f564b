using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of signs that a name may be one inside a name, of a cited work or of old times, none of which is certain enough for a rule: the weights count
/// them, and a document of unknown kind does not know them.</summary>
internal static class AuthorFeatures
{
    private const int YearReach = 9;
    private const int FirstYear = 1000;
    private const int LastYear = 1944;

    private delegate bool WordTest(ReadOnlySpan<char> word);

    [Flags]
    private enum Signs : ulong
    {
        None = 0,
        OldYear = 1,
        Work = 2,
        Place = 4,
        Famous = 8,
        TakesPart = 16,
        Genitive = 32,
    }

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, in MentionContext context)
    {
        var signs = (HasOldYear(context) ? Signs.OldYear : Signs.None) | (IsBehind(context, IsWork) ? Signs.Work : Signs.None)
            | (IsBehind(context, IsPlace) ? Signs.Place : Signs.None) | (IsFamous(context) ? Signs.Famous : Signs.None);
        if (signs == Signs.None)
        {
            return;
        }

        var more = (PartInMatter.IsTold(context) ? Signs.TakesPart : Signs.None) | (GenitiveName.Is(context) ? Signs.Genitive : Signs.None);
        list.Add(RoleFeature.AuthorSigns, (ulong)signs);
        list.Add(RoleFeature.AuthorSigns, (ulong)(signs | more), 1);
    }

    // "kříž dal roku 1874 postavit rychtář Tomáš Zedník", but also "prodej domu z roku 1905 Janu Novákovi"
    private static bool HasOldYear(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.First - 1; index > Math.Max(context.Floor, context.First - YearReach)
            && text.Tokens[index + 1].LinesBefore == 0 && text.Tokens[index].Kind != TokenKind.Mark; index--)
        {
            if (LifeSpan.YearAt(text, index) is >= FirstYear and <= LastYear)
            {
                return text.FoldedOf(text.Tokens[index - 1]) is "roku" or "roce" or "letech" or "let";
            }
        }

        return false;
    }

    // A famous name in the middle of a line, which others bear too.
    private static bool IsFamous(in MentionContext context) => context.First > 0 && context.Text.Tokens[context.First].LinesBefore == 0 && FamousNames.Is(context);

    private static bool IsBehind(in MentionContext context, WordTest isWanted)
    {
        var text = context.Text;
        var index = context.First - (text.IsMark(context.First - 1, '.') ? 2 : 1);
        return index >= context.Floor && text.Tokens[context.First].LinesBefore == 0 && text.Tokens[index].Kind == TokenKind.Word
            && isWanted(text.FoldedOf(text.Tokens[index]));
    }

    private static bool IsWork(ReadOnlySpan<char> word) => word is "tvorbu" or "tvorby" or "tvorbou" or "knihu" or "knize" or "monografii" or "sonatu"
        or "sonata" or "linoryt" or "linorytu" or "portret" or "portretu" or "portretem" or "podobizna" or "podobiznu" or "citatem" or "verse" or "povidky"
        or "ucebnice" or "ucebnici" or "clanek" or "komentar" or "komentare" or "basniku" or "maliri" or "skladateli" or "spisovatelky" or "spisovatelce"
        or "legionar" or "legionare" or "odbojar" or "odbojare" or "letce" or "tovarnika";

    private static bool IsPlace(ReadOnlySpan<char> word) => word is "ulice" or "ulici" or "ul" or "namesti" or "nam" or "tr" or "tride" or "nabrezi" or "alej"
        or "aleje" or "aleji" or "parku" or "palac" or "palaci" or "pavilon" or "pavilonu" or "profesora" or "hrabete";
}
