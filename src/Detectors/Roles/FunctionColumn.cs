using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Finds the function in the line below a name, in the same column ("starosta" under one, "jednatel" under
/// the other).</summary>
internal static class FunctionColumn
{
    private const int WidestLine = 40;
    private const int ColumnTolerance = 12;

    /// <summary>The token of the function below the mention, or -1.</summary>
    public static int Below(in MentionContext context)
    {
        var text = context.Text;
        var line = LineBehind(text, context.Next);
        if (line < 0 || text.Tokens[line].LinesBefore != 1)
        {
            return -1;
        }

        var column = ColumnOf(text, context.Span.Start);
        var best = -1;
        var distance = ColumnTolerance + 1;
        for (var index = line; index < text.Tokens.Length && index - line < WidestLine && (index == line
            || text.Tokens[index].LinesBefore == 0); index++)
        {
            var isFunction = text.HasRole(index, WordRoles.OfficialFunction | WordRoles.PrivateFunction
                | WordRoles.SharedFunction);
            var away = Math.Abs(ColumnOf(text, text.Tokens[index].Start) - column);
            if (isFunction && away < distance && (index == line || text.Tokens[index].BlanksBefore >= 1))
            {
                (best, distance) = (index, away);
            }
        }

        return best;
    }

    // First token of the next line, if the mention's line holds nothing but names in columns behind it.
    private static int LineBehind(TokenizedText text, int next)
    {
        for (var index = next; index < text.Tokens.Length && index - next < WidestLine; index++)
        {
            if (text.Tokens[index].LinesBefore > 0)
            {
                return index;
            }

            if (index == next && text.Tokens[index].BlanksBefore < 3)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int ColumnOf(TokenizedText text, int offset)
    {
        var lineStart = text.View.LastIndexOf('\n', Math.Max(0, offset - 1), Math.Min(offset, 400));
        return lineStart < 0 ? Math.Min(offset, 400) : offset - lineStart - 1;
    }
}
