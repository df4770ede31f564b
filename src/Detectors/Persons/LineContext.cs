using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads what the line around a name says: alone on it, under a dotted line, in a list of members.</summary>
internal static class LineContext
{
    /// <summary>What the layout around the tokens <paramref name="first"/> to <paramref name="last"/> says.</summary>
    public static ContextCue Of(TokenizedText text, int first, int last)
    {
        var tokens = text.Tokens;
        var endsLine = last + 1 >= tokens.Length || tokens[last + 1].LinesBefore > 0;
        if (first > 0 && tokens[first].LinesBefore is 1 or 2 && IsRule(text, first - 1))
        {
            return new ContextCue("person.under-line", 1.6);
        }

        if (endsLine && tokens[first].LinesBefore > 0 && last > first)
        {
            return new ContextCue("person.alone-on-line", 0.8);
        }

        return IsListed(text, first, last) ? new ContextCue("person.listed", 0.8) : ContextCue.None;
    }

    /// <summary>Whether token <paramref name="index"/> begins a sentence, a line of a list, or the text.</summary>
    public static bool IsSentenceStart(TokenizedText text, int index)
    {
        if (index == 0 || text.Tokens[index].LinesBefore > 1 || text.Tokens[index - 1].Kind == TokenKind.Number)
        {
            return true;
        }

        var mark = text.Tokens[index - 1].Kind == TokenKind.Mark ? text.View[text.Tokens[index - 1].Start] : ' ';
        return mark is '.' or ':' or '!' or '?' or '•' or '●' or ')' or '„' or '"' or '-' or '–' or '*' or '▪'
            or '\uF0B7' || text.Tokens[index].LinesBefore > 0;
    }

    private static bool IsRule(TokenizedText text, int index) =>
        text.IsMark(index, '_') || text.IsMark(index, '…') || (text.IsMark(index, '.') && text.IsMark(index - 1, '.'));

    private static bool IsListed(TokenizedText text, int first, int last) =>
        text.IsMark(first - 1, ',') && (text.IsMark(last + 1, ',') || text.IsMark(last + 1, '.'));
}
