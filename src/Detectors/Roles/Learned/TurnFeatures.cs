using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of who takes the floor: where in its sentence the name stands, what follows it, and whether that is in a discussion ("Dotazy: Jan Novák – kolik
/// zaplatí domácnost", "Eva Malá chce vědět").</summary>
internal static class TurnFeatures
{
    private const int ShortestVerb = 4;

    private enum Start : ulong
    {
        Inside,
        Line,
        Sentence,
        Label,
        Part,
    }

    private enum Turn : ulong
    {
        Other,
        Colon,
        Dash,
        Bracket,
        Comma,
        End,
        Past,
        Present,
        Reflexive,
    }

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, DebateParts debates, int line, in MentionContext context)
    {
        var place = PlaceOf(sheet.Text, context);
        list.Add(RoleFeature.TurnPlace, place);
        list.Add(RoleFeature.TurnPlace, place, debates.Holds(line) ? 2UL : 1UL);
    }

    /// <summary>Where in its sentence the name stands, and what follows it, as one value.</summary>
    public static ulong PlaceOf(TokenizedText text, in MentionContext context)
    {
        var first = context.First - (CueRole.HasCourtesy(context) ? text.IsMark(context.First - 1, '.') ? 2 : 1 : 0);
        return RoleFeatureList.Join((ulong)StartOf(text, Math.Max(0, first)), (ulong)TurnOf(text, context.Next));
    }

    private static Start StartOf(TokenizedText text, int first) =>
        first == 0 || text.Tokens[first].LinesBefore > 0 ? Start.Line
        : text.IsMark(first - 1, '.') ? Start.Sentence
        : text.IsMark(first - 1, ':') ? Start.Label
        : text.IsMark(first - 1, ',') || text.IsMark(first - 1, ';') || text.IsMark(first - 1, '–') ? Start.Part : Start.Inside;

    private static Turn TurnOf(TokenizedText text, int next)
    {
        if (next >= text.Tokens.Length || text.Tokens[next].LinesBefore > 0)
        {
            return Turn.End;
        }

        if (text.Tokens[next].Kind == TokenKind.Mark)
        {
            return text.View[text.Tokens[next].Start] switch
            {
                ':' => Turn.Colon,
                '–' or '-' or '—' => Turn.Dash,
                '(' => Turn.Bracket,
                ',' => Turn.Comma,
                '.' => Turn.End,
                _ => Turn.Other,
            };
        }

        var isReflexive = text.HasWord(next, "se") || text.HasWord(next, "si");
        var verb = VerbAt(text, isReflexive ? next + 1 : next);
        return isReflexive ? Turn.Reflexive : verb;
    }

    // "vyzval", "nabídla", "chtějí", "navrhuje"
    private static Turn VerbAt(TokenizedText text, int index)
    {
        if (index >= text.Tokens.Length || text.Tokens[index] is not { Kind: TokenKind.Word, Length: >= ShortestVerb, IsCapital: false })
        {
            return Turn.Other;
        }

        var word = text.FoldedOf(text.Tokens[index]);
        return word[^1] == 'l' || word.EndsWith("la", StringComparison.Ordinal) || word.EndsWith("li", StringComparison.Ordinal) ? Turn.Past
            : word.EndsWith("uje", StringComparison.Ordinal) || word.EndsWith("uji", StringComparison.Ordinal) || word is "chce" or "zada" or "vznasi" or "ceka" or "nechce" ? Turn.Present
            : Turn.Other;
    }
}
